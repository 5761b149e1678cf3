// Generated. Do not edit: change the document and generate again.

import sampleRuntime

/// The document's schemas as data, loaded when they are first asked for.
let schemaRules = Rules(json: ##"{"names":{"#":14,"Closed":2,"Holder":5,"Listed":6,"Mixed":7,"Numbers":8,"Open":9,"OrAnyString":12,"OrNull":13},"places":{"#Mixed":7,"#Numbers":8,"Closed":2,"Holder":5,"HolderLevel":16,"HolderMode":3,"Listed":6,"Open":9,"OrAnyString":12,"OrNull":15},"nodes":[{"type":["string"],"const":"low"},{"type":["string"],"const":"high"},{"anyOf":[0,1]},{"enum":["fast","slow"]},{"enum":["x",null]},{"type":["object"],"required":["mode"],"properties":[["mode",3],["level",4]]},{"enum":["a","b","a b","A"]},{"enum":["a",1,null,{"b":[]}]},{"enum":[1,2,3]},{"type":["string"]},{"const":"auto"},{"type":["string"],"maxLength":8},{"anyOf":[10,11]},{"enum":["on","off",null]},true,{"enum":["on","off"]},{"enum":["x"]}]}"##)
