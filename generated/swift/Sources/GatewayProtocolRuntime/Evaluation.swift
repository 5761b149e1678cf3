// Runs rules on a value: draft-07, in the order and with the texts that clients of the protocol know.

import Foundation

/// One run on one tree. A verdict ends at the first violation; an explanation goes on and keeps them all.
struct Evaluation {
    enum Purpose {
        case verdict, explanation
        /// An explanation without the noise of alternatives nobody meant.
        case concise
    }

    let nodes: [Node]
    var purpose: Purpose
    /// In order of evaluation, behind what was found before.
    private(set) var found: ViolationList
    /// Arrays and objects looked at so far.
    private(set) var attempts: Int
    private var verdicts: [Question: Bool] = [:]
    private var path: [Step] = []

    /// Whether a rule accepts an array or an object.
    private struct Question: Hashable {
        let rule: Int
        let value: Identity
    }

    init(nodes: [Node], purpose: Purpose, found: ViolationList = ViolationList(), attempts: Int = 0) {
        self.nodes = nodes
        self.purpose = purpose
        self.found = found
        self.attempts = attempts
    }

    /// Whether the rule accepts the value.
    mutating func run(_ rule: Int, _ value: JSONValue) -> Bool {
        guard goesOn(true) else { return false }
        guard nodes.indices.contains(rule) else { return refuse("false schema", "boolean schema is false") }
        let node = nodes[rule]
        if let verdict = node.verdict {
            return verdict || refuse("false schema", "boolean schema is false")
        }
        guard let identity = value.identity else { return judge(node, value) }
        attempts += 1
        if attempts < patience { return judge(node, value) }

        let question = Question(rule: rule, value: identity)
        if verdicts[question] == nil {
            let before = purpose
            purpose = .verdict
            verdicts[question] = judge(node, value)
            purpose = before
        }
        if verdicts[question] == true { return true }
        return purpose == .verdict ? false : judge(node, value)
    }

    /// Whether a rule accepts, without a trace of why not.
    mutating func accepts(_ rule: Int, _ value: JSONValue) -> Bool {
        let before = purpose
        purpose = .verdict
        defer { purpose = before }
        return run(rule, value)
    }

    private mutating func judge(_ node: Node, _ value: JSONValue) -> Bool {
        var valid = true
        if !node.types.isEmpty, node.typeGroup == nil, !node.types.accept(value) {
            valid = refuse("type", "must be \(node.typeNames)")
        }
        if goesOn(valid), let rules = node.anything { valid = anything(rules, value) && valid }
        if goesOn(valid) {
            if case .number(let number) = value {
                if let rules = node.numbers { valid = self.number(rules, number) && valid }
            } else {
                type(node, .number, &valid)
            }
        }
        if goesOn(valid), let rules = node.strings {
            if case .string(let text) = value { valid = string(rules, text) && valid } else { type(node, .string, &valid) }
        }
        if goesOn(valid), let rules = node.arrays {
            if case .array(let items) = value { valid = array(rules, items) && valid } else { type(node, .array, &valid) }
        }
        if goesOn(valid), let rules = node.objects {
            if case .object(let members) = value { valid = object(rules, members) && valid } else { type(node, .object, &valid) }
        }
        return valid
    }

    /// Whether there is anything left to find out.
    func goesOn(_ valid: Bool) -> Bool {
        purpose == .verdict ? valid : !found.isFull
    }

    /// Reports a wrong type at the place of its group.
    private mutating func type(_ node: Node, _ group: Types, _ valid: inout Bool) {
        if node.typeGroup == group { valid = refuse("type", "must be \(node.typeNames)") }
    }

    /// Reports a violation; always `false`.
    mutating func refuse(_ keyword: String, _ message: @autoclosure () -> String) -> Bool {
        if purpose != .verdict {
            found.append(Violation(pointer: path.pointer, keyword: keyword, message: message()))
        }
        return false
    }

    /// Runs a rule one step down.
    mutating func run(_ rule: Int, _ value: JSONValue, at step: Step) -> Bool {
        path.append(step)
        defer { path.removeLast() }
        return run(rule, value)
    }

    /// Reports a violation one step down.
    mutating func refuse(_ keyword: String, _ message: String, at step: Step) {
        path.append(step)
        _ = refuse(keyword, message)
        path.removeLast()
    }
}

// MARK: - Numbers and strings

extension Evaluation {
    private mutating func number(_ rules: NumberRules, _ value: JSONNumber) -> Bool {
        var valid = true
        if let bound = rules.maximum, bound.isLess(than: value) {
            valid = refuse("maximum", "must be <= \(spelled(bound))")
        }
        if let bound = rules.minimum, value.isLess(than: bound) {
            valid = refuse("minimum", "must be >= \(spelled(bound))")
        }
        if let bound = rules.exclusiveMaximum, !value.isLess(than: bound) {
            valid = refuse("exclusiveMaximum", "must be < \(spelled(bound))")
        }
        if let bound = rules.exclusiveMinimum, !bound.isLess(than: value) {
            valid = refuse("exclusiveMinimum", "must be > \(spelled(bound))")
        }
        if let divisor = rules.multipleOf, !isMultiple(value, of: divisor) {
            valid = refuse("multipleOf", "must be multiple of \(spelled(divisor))")
        }
        if rules.safe, value.isInteger, !value.isSafe {
            valid = refuse("type", "must be a safe integer")
        }
        return valid
    }

    private func isMultiple(_ value: JSONNumber, of divisor: JSONNumber) -> Bool {
        let (value, divisor) = (value.double, divisor.double)
        if divisor.rounded(.towardZero) == divisor { return value.truncatingRemainder(dividingBy: divisor) == 0 }
        // Decimal fractions have no exact doubles, so their quotient is only nearly an integer.
        let quotient = value / divisor
        return quotient.isFinite && abs(quotient - quotient.rounded()) <= 1e-15 * abs(quotient)
    }

    private mutating func string(_ rules: StringRules, _ text: String) -> Bool {
        var valid = true
        if rules.maxLength != nil || rules.minLength != nil {
            let length = text.unicodeScalars.count
            if let most = rules.maxLength, length > most {
                valid = refuse("maxLength", "must NOT have more than \(most) characters")
            }
            if let least = rules.minLength, length < least {
                valid = refuse("minLength", "must NOT have fewer than \(least) characters")
            }
        }
        if let pattern = rules.pattern, !pattern.matches(text) {
            valid = refuse("pattern", "must match pattern \"\(pattern.source)\"")
        }
        if let format = rules.format, !isFormat(format, text) {
            valid = refuse("format", "must match format \"\(format)\"")
        }
        return valid
    }
}

// MARK: - Arrays

extension Evaluation {
    private mutating func array(_ rules: ArrayRules, _ items: [JSONValue]) -> Bool {
        var valid = true
        if let most = rules.maxItems, items.count > most {
            valid = refuse("maxItems", "must NOT have more than \(most) items")
        }
        if let least = rules.minItems, items.count < least {
            valid = refuse("minItems", "must NOT have fewer than \(least) items")
        }
        if let tuple = rules.tuple {
            if let additional = rules.additionalItems, items.count > tuple.count {
                if nodes[additional].verdict == false {
                    valid = refuse("additionalItems", "must NOT have more than \(tuple.count) items")
                } else {
                    valid = run(additional, items, from: tuple.count) && valid
                }
            }
            for (index, rule) in tuple.enumerated() where index < items.count && goesOn(valid) {
                valid = run(rule, items[index], at: .index(index)) && valid
            }
        }
        if let rule = rules.items, goesOn(valid) { valid = run(rule, items, from: 0) && valid }
        if let rule = rules.contains, goesOn(valid) { valid = contains(rule, items) && valid }
        if rules.uniqueItems, goesOn(valid), let pair = twins(items, rules.items.map { nodes[$0].types } ?? []) {
            let message = "must NOT have duplicate items (items ## \(pair.0) and \(pair.1) are identical)"
            valid = refuse("uniqueItems", message)
        }
        return valid
    }

    private mutating func run(_ rule: Int, _ items: [JSONValue], from first: Int) -> Bool {
        var valid = true
        for index in first..<items.count where goesOn(valid) {
            valid = run(rule, items[index], at: .index(index)) && valid
        }
        return valid
    }

    private mutating func contains(_ rule: Int, _ items: [JSONValue]) -> Bool {
        for item in items where accepts(rule, item) { return true }
        if purpose == .verdict { return false }
        _ = run(rule, items, from: 0)
        return refuse("contains", "must contain at least 1 valid item(s)")
    }

    /// Two equal items, as existing clients name them.
    private func twins(_ items: [JSONValue], _ types: Types) -> (Int, Int)? {
        var places: [JSONValue: [Int]] = [:]
        if !types.isEmpty && types.isSubset(of: .scalars) {
            for index in items.indices.reversed() where types.accept(items[index]) {
                if let later = places.updateValue([index], forKey: items[index]) { return (later[0], index) }
            }
            return nil
        }
        for (index, item) in items.enumerated() { places[item, default: []].append(index) }
        return places.values.filter { $0.count > 1 }.max { $0.last! < $1.last! }.map { ($0[$0.count - 2], $0[$0.count - 1]) }
    }
}

// MARK: - Objects

extension Evaluation {
    private mutating func object(_ rules: ObjectRules, _ members: JSONObject) -> Bool {
        var valid = true
        if let most = rules.maxProperties, members.count > most {
            valid = refuse("maxProperties", "must NOT have more than \(most) properties")
        }
        if let least = rules.minProperties, members.count < least {
            valid = refuse("minProperties", "must NOT have fewer than \(least) properties")
        }
        for name in rules.required where members[name] == nil {
            valid = refuse("required", "must have required property '\(name)'")
        }
        if let rule = rules.propertyNames, goesOn(valid) {
            for member in members where !run(rule, .string(member.key)) {
                valid = refuse("propertyNames", "property name must be valid")
            }
        }
        if let rule = rules.additionalProperties, goesOn(valid) { valid = additional(rules, rule, members) && valid }
        if goesOn(valid) { valid = dependencies(rules, members) && valid }
        for (name, rule) in rules.properties where goesOn(valid) {
            guard let value = members[name] else { continue }
            valid = run(rule, value, at: .key(name)) && valid
        }
        for (pattern, rule) in rules.patternProperties where goesOn(valid) {
            for member in members where pattern.matches(member.key) && goesOn(valid) {
                valid = run(rule, member.value, at: .key(member.key)) && valid
            }
        }
        return valid
    }

    private mutating func additional(_ rules: ObjectRules, _ rule: Int, _ members: JSONObject) -> Bool {
        var valid = true
        for member in members where goesOn(valid) {
            if rules.declared.contains(ExactText(member.key)) { continue }
            if rules.patternProperties.contains(where: { $0.pattern.matches(member.key) }) { continue }
            if nodes[rule].verdict == false {
                valid = refuse("additionalProperties", "unexpected property '\(member.key)'")
            } else {
                valid = run(rule, member.value, at: .key(member.key)) && valid
            }
        }
        return valid
    }

    private mutating func dependencies(_ rules: ObjectRules, _ members: JSONObject) -> Bool {
        var valid = true
        for (name, needed) in rules.dependencies where members[name] != nil {
            for missing in needed where members[missing] == nil {
                let word = needed.count == 1 ? "property" : "properties"
                let list = needed.joined(separator: ", ")
                valid = refuse("dependencies", "must have \(word) \(list) when property \(name) is present")
            }
        }
        for (name, rule) in rules.dependentRules where members[name] != nil && goesOn(valid) {
            valid = run(rule, .object(members)) && valid
        }
        return valid
    }
}

/// A bound inside a message.
private func spelled(_ number: JSONNumber) -> String {
    ecmaScript(number.double)
}
