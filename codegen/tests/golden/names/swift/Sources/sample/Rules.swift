// Generated. Do not edit: change the document and generate again.

import sampleRuntime

/// The document's schemas as data, loaded when they are first asked for.
let schemaRules = Rules(
    json: ##"""
{"names":{"#":16,
"At":4,
"Colliding":6,
"Foo[]":8,
"Json":3,
"Keywords":9,
"Option":11,
"Record<string,(Foo|null)>":12,
"Seed":5,
"String":10,
"User":13,
"a/b~c%d":2,
"user":15,
"user name":5,
"swift:#Foo[][]":7,
"swift:#Record<string,(Foo|null)>{}[]":7,
"swift:ABCD":2,
"swift:UserNameX4d2240af":14,
"swift:UserX502f62ca":15,
"swift:UserXc80801aa":13},
"nodes":[false,
{"type":["integer"]},
{"type":["object"],"additionalProperties":0,"properties":[["e\"}\n",1]]},
{"type":["array"],"items":2},
{"type":["object"],"properties":[["json",3]]},
{"type":["string"]},
{"type":["object"],"properties":[["fooBar",5],["foo_bar",5],["FOO-BAR",5],["additional_properties",5],["",5],["\u65e5\u672c",5],["9lives",5]]},
{"type":["string"],"pattern":{"source":"^x","program":[["start"],["set",120,120],["match"]]}},
{"type":["array"],"items":7},
{"type":["object"],"additionalProperties":0,"properties":[["type",5],["self",5],["Self",5],["async",5],["default",5],["in",5],["init",5],["constructor",5],["__proto__",5],["toString",5],["additionalProperties",5]]},
{"enum":["Self","ALL","Unknown",""," ","a","A","\u00e9","\u00e9","self","default"]},
{"type":["object"],"properties":[["string",10]]},
{"type":["object"],"additionalProperties":8},
{"type":["object"],"properties":[["id",5]]},
{"type":["object"],"properties":[["first",5]]},
{"type":["object"],"properties":[["name",14]]},
true]}
"""##)
