// Generated. Do not edit: change the document and generate again.

import sampleRuntime

/// The document's schemas as data, loaded when they are first asked for.
let schemaRules = Rules(
    json: ##"""
{"names":{"#":13,
"Event":2,
"EventFrame":5,
"HealthParams":6,
"NotesMoveParams":8,
"NotesMoveResult":6,
"NotesSendAck":9,
"RequestFrame":12,
"swift:SampleProtocol7":13},
"nodes":[false,
{"type":["integer"],"maximum":9007199254740991,"minimum":0},
{"type":["object"],"required":["ts"],"additionalProperties":0,"properties":[["ts",1]]},
{"type":["string"],"const":"event"},
{"type":["string"]},
{"type":["object"],"required":["type","event"],"additionalProperties":0,"properties":[["type",3],["event",4]]},
{"type":["object"],"additionalProperties":0},
{"type":["string"],"minLength":1},
{"type":["object"],"required":["id","idempotencyKey"],"additionalProperties":0,"properties":[["id",4],["idempotencyKey",7]]},
{"type":["object"],"additionalProperties":0,"properties":[["runId",4]]},
{"type":["string"],"const":"req"},
true,
{"type":["object"],"required":["type","id","method"],"additionalProperties":0,"properties":[["type",10],["id",4],["method",4],["params",11]]},
{"oneOf":[12,5]}]}
"""##)
