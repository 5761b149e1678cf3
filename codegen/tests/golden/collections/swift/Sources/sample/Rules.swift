// Generated. Do not edit: change the document and generate again.

import sampleRuntime

/// The document's schemas as data, loaded when they are first asked for.
let schemaRules = Rules(json: ##"{"names":{"#":0,"Anything":0,"ByPattern":2,"Id":3,"Names":5,"Nested":9,"Nothing":10,"Open":13,"Pair":14,"Same":3,"Scores":7},"places":{"#Id":3,"#Names":5,"#Nothing":10,"#Pair":14,"#Same":3,"Open":13},"nodes":[true,{"type":["boolean"]},{"type":["object"],"additionalProperties":1},{"type":["string"],"pattern":{"source":"^[a-z]+-[0-9]+$","program":[["start"],["set",97,122],["split",1,3],["set",45,45],["set",48,57],["split",4,6],["end"],["match"]]}},{"type":["string"],"minLength":1},{"type":["array"],"maxItems":3,"minItems":1,"items":4,"uniqueItems":true},{"type":["integer"],"minimum":0},{"type":["object"],"additionalProperties":6},{"type":["array"],"items":7},{"type":["object"],"additionalProperties":8},false,{"type":["integer"]},{"type":["string"]},{"type":["object"],"required":["a"],"additionalProperties":11,"properties":[["a",12]]},{"type":["array"],"minItems":2,"tuple":[12,11],"additionalItems":10}]}"##)
