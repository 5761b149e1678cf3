// Generated. Do not edit: change the document and generate again.

import sampleRuntime

/// The document's schemas as data, loaded when they are first asked for.
let schemaRules = Rules(json: ##"{"names":{"#":13,"Base":1,"Conditional":5,"Derived":7,"Documented":1,"Narrowed":9,"Short":12},"places":{"#Narrowed":9,"#Short":12,"Base":1,"Conditional":5,"Derived":7},"nodes":[{"type":["string"]},{"type":["object"],"required":["id"],"properties":[["id",0]]},{"required":["a"]},{"required":["b"]},{"type":["integer"]},{"type":["object"],"if":2,"then":3,"dependencies":[["c",["a"]]],"properties":[["a",4],["b",4]]},{"type":["object"],"required":["size"],"properties":[["size",4],["note",0]]},{"allOf":[1,6]},{"maxProperties":2},{"allOf":[1,8]},{"type":["string"],"minLength":1},{"maxLength":3},{"allOf":[10,11]},true]}"##)
