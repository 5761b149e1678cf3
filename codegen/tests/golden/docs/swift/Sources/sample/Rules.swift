// Generated. Do not edit: change the document and generate again.

import sampleRuntime

/// The document's schemas as data, loaded when they are first asked for.
let schemaRules = Rules(json: ##"{"names":{"#":11,"*/ evil() //":0,"Commented":2,"Documented":5,"Tagged":10},"places":{"#*/ evil() //":0,"Commented":2,"Documented":5,"Tagged":10,"TaggedABX3e431d29":9,"TaggedABXfd0a4b18":7},"nodes":[{"type":["string"],"pattern":{"source":"^[\"`\\\\/*]*$","program":[["start"],["split",2,4],["set",34,34,42,42,47,47,92,92,96,96],["jump",1],["end"],["match"]]}},{"type":["string"]},{"type":["object"],"properties":[["a",1],["b",1],["c\"\\\n\u2028${x}\\(y)`*/",1]]},{"const":"*/"},{"const":"\\(x)${y}`\"#\"\u0000\u2028"},{"anyOf":[3,4]},{"type":["string"],"const":"a\"b"},{"type":["object"],"required":["*/"],"properties":[["*/",6]]},{"type":["string"],"const":"a'b"},{"type":["object"],"required":["*/"],"properties":[["*/",8]]},{"oneOf":[7,9],"tag":["*/",["a\"b","a'b"]]},true]}"##)
