// Generated. Do not edit: change the document and generate again.

import sampleRuntime

/// The document's schemas as data, loaded when they are first asked for.
let schemaRules = Rules(json: ##"{"names":{"#":9,"Old":2,"Profile":9},"places":{"Old":2,"Profile":9},"nodes":[false,{"type":["string"]},{"type":["object"],"additionalProperties":0,"properties":[["id",1]]},{"type":["string"],"const":"profile"},{"type":["string"],"maxLength":64,"minLength":1},{"type":["null"]},{"anyOf":[1,5]},{"type":["string","null"]},true,{"type":["object"],"required":["kind","id","nickname"],"additionalProperties":0,"properties":[["kind",3],["id",4],["nickname",6],["bio",1],["avatarUrl",7],["fax",1],["extra",8]]}]}"##)
