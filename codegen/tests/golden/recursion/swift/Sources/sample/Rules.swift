// Generated. Do not edit: change the document and generate again.

import sampleRuntime

/// The document's schemas as data, loaded when they are first asked for.
let schemaRules = Rules(json: ##"{"names":{"#":19,"AnyJson":4,"Condition":8,"Nest":12,"Ping":13,"Pong":14,"Tree":16},"places":{"AnyJsonValue":20,"Condition":8,"ConditionAll":10,"ConditionNot":9,"Nest":12,"Ping":13,"Pong":14,"Tree":16},"nodes":[{"type":["null"]},{"type":["boolean"]},{"type":["number"]},{"type":["string"]},{"anyOf":[0,1,2,3,5,6]},{"type":["array"],"items":4},{"type":["object"],"additionalProperties":4},false,{"anyOf":[3,9,10]},{"type":["object"],"required":["not"],"additionalProperties":7,"properties":[["not",8]]},{"type":["object"],"required":["all"],"additionalProperties":7,"properties":[["all",11]]},{"type":["array"],"items":8},{"type":["array"],"items":12},{"type":["object"],"required":["pong"],"properties":[["pong",14]]},{"type":["object"],"properties":[["ping",13]]},{"type":["integer"]},{"type":["object"],"required":["value"],"additionalProperties":7,"properties":[["value",15],["left",16],["right",17],["children",18]]},{"anyOf":[16,0]},{"type":["array"],"items":16},true,{"anyOf":[1,2,3,5,6]}]}"##)
