// Generated. Do not edit: change the document and generate again.

import sampleRuntime

/// The document's schemas as data, loaded when they are first asked for.
let schemaRules = Rules(json: ##"{"names":{"#":12,"Above":0,"Any":1,"Byte":2,"Huge":3,"Long":4,"None":5,"Offset":6,"Pi":7,"Ratio":8,"Safe":9,"Step":10,"Two":11},"places":{"#Above":0,"#None":5,"#Pi":7,"#Step":10,"#Two":11},"nodes":[{"type":["number"],"exclusiveMinimum":0},{"type":["integer"]},{"type":["integer"],"maximum":255,"minimum":0},{"type":["integer"],"maximum":1e+300,"minimum":-1e+300},{"type":["string"],"minLength":9007199254740991},{"type":["integer"],"maximum":4,"minimum":5},{"type":["integer"],"minimum":-10,"exclusiveMaximum":10},{"const":3.14},{"type":["number"],"maximum":1,"minimum":0},{"type":["integer"],"maximum":9007199254740991,"minimum":0},{"type":["number"],"multipleOf":0.1},{"const":2},true]}"##)
