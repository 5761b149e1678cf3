// Generated. Do not edit: change the document and generate again.

import sampleRuntime

/// The document's schemas as data, loaded when they are first asked for.
let schemaRules = Rules(json: ##"{"names":{"#":19,"Closed":2,"Holder":10,"Listed":11,"Mixed":12,"Numbers":13,"Open":14,"OrAnyString":17,"OrNull":18,"WhenTyped":7},"places":{"#Mixed":12,"#Numbers":13,"Closed":2,"Holder":10,"HolderLevel":21,"HolderMode":3,"Listed":11,"Open":14,"OrAnyString":17,"OrNull":20,"WhenTyped":7},"nodes":[{"type":["string"],"const":"low"},{"type":["string"],"const":"high"},{"anyOf":[0,1]},{"enum":["fast","slow"]},{"enum":["x",null]},{"type":["string"],"const":"on"},{"type":["string"],"const":"off"},{"anyOf":[5,6],"open":true},{"type":["null"]},{"anyOf":[0,1,8]},{"type":["object"],"required":["mode"],"properties":[["mode",3],["level",4],["state",7],["hurry",9]]},{"enum":["a","b","a b","A"]},{"enum":["a",1,null,{"b":[]}]},{"enum":[1,2,3]},{"type":["string"]},{"const":"auto"},{"type":["string"],"maxLength":8},{"anyOf":[15,16]},{"enum":["on","off",null]},true,{"enum":["on","off"]},{"enum":["x"]}]}"##)
