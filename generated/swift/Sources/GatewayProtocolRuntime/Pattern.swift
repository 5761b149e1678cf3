// Patterns: nondeterministic automata over code points, all threads at once, so no pattern can take exponential time.

/// A compiled pattern. Matches when some thread, started anywhere in the text, reaches the end of its program.
struct Pattern: Sendable {
    /// The pattern as the schema has it.
    let source: String
    private let program: [Instruction]

    private enum Instruction: Sendable {
        case set(ranges: [ClosedRange<UInt32>], ascii: (UInt64, UInt64))
        case split(Int, Int)
        case jump(Int)
        case start
        case end
        case word(Bool)
        case look(negate: Bool, next: Int)
        case match
    }

    init(_ data: JSONValue) {
        source = data["source"]?.string ?? ""
        program = data["program"]?.array?.map(Self.instruction) ?? []
    }

    private static func instruction(_ data: JSONValue) -> Instruction {
        func place(_ index: Int) -> Int { data[index]?.int ?? 0 }
        switch data[0]?.string {
        case "set": return set(data.array?.dropFirst().compactMap { $0.int.flatMap { UInt32(exactly: $0) } } ?? [])
        case "split": return .split(place(1), place(2))
        case "jump": return .jump(place(1))
        case "start": return .start
        case "end": return .end
        case "word": return .word(true)
        case "notWord": return .word(false)
        case "look": return .look(negate: data[1]?.bool ?? false, next: place(2))
        default: return .match
        }
    }

    private static func set(_ bounds: [UInt32]) -> Instruction {
        var ranges: [ClosedRange<UInt32>] = []
        var ascii: (UInt64, UInt64) = (0, 0)
        for at in stride(from: 0, to: bounds.count - 1, by: 2) where bounds[at] <= bounds[at + 1] {
            ranges.append(bounds[at]...bounds[at + 1])
            for code in 0..<UInt32(128) where ranges[ranges.count - 1].contains(code) {
                if code < 64 { ascii.0 |= 1 << UInt64(code) } else { ascii.1 |= 1 << UInt64(code - 64) }
            }
        }
        return .set(ranges: ranges, ascii: ascii)
    }

    func matches(_ text: String) -> Bool {
        let codes = text.unicodeScalars.map(\.value)
        var run = Run(program: program, codes: codes)
        return run.matches(from: 0, at: 0, anywhere: true)
    }

    /// The threads at one place of the text: each instruction at most once.
    private struct Threads {
        var waiting: [Int] = []
        private var seen: [Bool]

        init(_ count: Int) {
            seen = Array(repeating: false, count: count)
        }

        mutating func insert(_ instruction: Int) -> Bool {
            if seen[instruction] { return false }
            seen[instruction] = true
            return true
        }

        mutating func clear() {
            waiting.removeAll(keepingCapacity: true)
            for at in seen.indices { seen[at] = false }
        }
    }

    private struct Run {
        let program: [Instruction]
        let codes: [UInt32]

        /// Whether a thread started at an instruction, at a place of the text (or at any place from there on), matches.
        mutating func matches(from first: Int, at begin: Int, anywhere: Bool) -> Bool {
            var now = Threads(program.count)
            var next = Threads(program.count)
            var place = begin
            while true {
                if anywhere || place == begin, add(first, place, &now) { return true }
                guard place < codes.count, anywhere || !now.waiting.isEmpty else { return false }
                let code = codes[place]
                place += 1
                for thread in now.waiting where consumes(program[thread], code) {
                    if add(thread + 1, place, &next) { return true }
                }
                swap(&now, &next)
                next.clear()
            }
        }

        private func consumes(_ instruction: Instruction, _ code: UInt32) -> Bool {
            guard case .set(let ranges, let ascii) = instruction else { return false }
            if code < 64 { return ascii.0 >> UInt64(code) & 1 == 1 }
            if code < 128 { return ascii.1 >> UInt64(code - 64) & 1 == 1 }
            return ranges.contains { $0.contains(code) }
        }

        /// Follows everything that consumes nothing; returns whether that reaches a match.
        private mutating func add(_ first: Int, _ place: Int, _ threads: inout Threads) -> Bool {
            var pending = [first]
            while let instruction = pending.popLast() {
                guard program.indices.contains(instruction), threads.insert(instruction) else { continue }
                switch program[instruction] {
                case .set: threads.waiting.append(instruction)
                case .split(let a, let b): pending += [b, a]
                case .jump(let target): pending.append(target)
                case .start: if place == 0 { pending.append(instruction + 1) }
                case .end: if place == codes.count { pending.append(instruction + 1) }
                case .word(let wanted): if isBoundary(place) == wanted { pending.append(instruction + 1) }
                case .look(let negate, let next):
                    if matches(from: instruction + 1, at: place, anywhere: false) != negate { pending.append(next) }
                case .match: return true
                }
            }
            return false
        }

        private func isBoundary(_ place: Int) -> Bool {
            isWord(place - 1) != isWord(place)
        }

        private func isWord(_ place: Int) -> Bool {
            guard codes.indices.contains(place) else { return false }
            switch codes[place] {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F: return true
            default: return false
            }
        }
    }
}
