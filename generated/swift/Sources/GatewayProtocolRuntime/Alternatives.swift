// The part of a run that chooses: keywords that apply to values of any type, and how a choice nobody made is explained.

extension Evaluation {
    mutating func anything(_ rules: AnyRules, _ value: JSONValue) -> Bool {
        var valid = true
        if let const = rules.const, const != value {
            valid = refuse("const", "must be equal to constant")
        }
        if let values = rules.values, !values.contains(value) {
            valid = refuse("enum", notAllowed)
        }
        if let not = rules.not, goesOn(valid), accepts(not, value) {
            valid = refuse("not", "must NOT be valid")
        }
        if let alternatives = rules.anyOf, goesOn(valid) {
            valid = anyOf(alternatives, rules.tag, value) && valid
        }
        if let alternatives = rules.oneOf, goesOn(valid) {
            valid = oneOf(alternatives, rules.tag, value) && valid
        }
        for part in rules.allOf ?? [] where goesOn(valid) { valid = run(part, value) && valid }
        if goesOn(valid), let condition = rules.condition {
            let (branch, name) = accepts(condition, value) ? (rules.then, "then") : (rules.otherwise, "else")
            if let branch, !run(branch, value) {
                valid = refuse("if", "must match \"\(name)\" schema")
            }
        }
        return valid
    }

    private mutating func anyOf(_ alternatives: [Int], _ tag: Tag?, _ value: JSONValue) -> Bool {
        for alternative in alternatives where accepts(alternative, value) { return true }
        if purpose == .verdict || concise(alternatives, tag, value) { return false }
        all(alternatives[...], value)
        return refuse("anyOf", "must match a schema in anyOf")
    }

    private mutating func oneOf(_ alternatives: [Int], _ tag: Tag?, _ value: JSONValue) -> Bool {
        var accepted = 0
        var tried = 0
        for alternative in alternatives where accepted < 2 {
            if accepts(alternative, value) { accepted += 1 }
            tried += 1
        }
        if accepted == 1 { return true }
        if purpose == .verdict || accepted == 0 && concise(alternatives, tag, value) { return false }
        all(alternatives.prefix(tried), value)
        return refuse("oneOf", "must match exactly one schema in oneOf")
    }

    /// The violations of all alternatives.
    private mutating func all(_ alternatives: ArraySlice<Int>, _ value: JSONValue) {
        for alternative in alternatives { _ = run(alternative, value) }
    }
}

// MARK: - Concise

extension Evaluation {
    /// Explains in a few words why no alternative accepts; `false` when only all their violations tell.
    private mutating func concise(_ alternatives: [Int], _ tag: Tag?, _ value: JSONValue) -> Bool {
        guard purpose == .concise else { return false }
        if alternatives.allSatisfy({ node($0)?.isListed ?? false }) {
            _ = refuse("enum", notAllowed)
            return true
        }
        if let tag, tag.values.count == alternatives.count {
            tagged(alternatives, tag, value)
            return true
        }
        let left = alternatives.filter { types($0)?.accept(value) ?? true }
        guard left.count == 1 else { return false }
        _ = run(left[0], value)
        return true
    }

    private mutating func tagged(_ alternatives: [Int], _ tag: Tag, _ value: JSONValue) {
        guard let object = value.object else {
            _ = refuse("type", "must be object")
            return
        }
        guard let given = object[tag.name] else {
            _ = refuse("required", "must have required property '\(tag.name)'")
            return
        }
        if let text = given.string, let chosen = tag.values.firstIndex(where: { sameText($0, text) }) {
            _ = run(alternatives[chosen], value)
        } else {
            refuse("enum", notAllowed, at: .key(tag.name))
        }
    }

    private func node(_ rule: Int) -> Node? {
        nodes.indices.contains(rule) ? nodes[rule] : nil
    }

    /// The types a rule names: itself, or by the one rule it consists of.
    private func types(_ rule: Int) -> Types? {
        var next = node(rule)
        // No chain is longer than there are rules.
        for _ in nodes {
            guard let node = next else { return nil }
            if !node.types.isEmpty { return node.types }
            next = node.wrapped.flatMap(self.node)
        }
        return nil
    }
}

private let notAllowed = "must be equal to one of the allowed values"
