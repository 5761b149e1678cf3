//! Lays the tree of a pattern out as a program; repetition is written out, so the size is checked first.

use super::Instruction;
use super::parse::Node;

/// The longest program. A text costs at most its length times this, and every package carries it.
const MAX_INSTRUCTIONS: u64 = 20_000;
/// The most ranges in all sets of a program; what keeps `\p{L}{1,10000}` from filling a package with tables.
const MAX_RANGES: u64 = 200_000;
/// The most lookaheads: a runtime may remember one bit for each of them at every position of a text.
const MAX_LOOKS: u64 = 1_000;

/// Compiles the tree, unless the program became too large.
pub(super) fn compile(node: &Node) -> Result<Vec<Instruction>, String> {
    let size = measure(node).and(1);
    let parts = [
        ("instructions", size.instructions, MAX_INSTRUCTIONS),
        ("character ranges", size.ranges, MAX_RANGES),
        ("lookaheads", size.looks, MAX_LOOKS),
    ];
    for (part, needed, limit) in parts {
        if needed > limit {
            return Err(format!(
                "the pattern is too large: it needs {needed} {part}, the limit is {limit}; lower the counts of its \
                 quantifiers, or say lengths with `maxLength`"
            ));
        }
    }

    let mut program = Vec::new();
    emit(node, &mut program);
    program.push(Instruction::Match);
    Ok(program)
}

/// What a tree takes up when it is written out. Counts saturate: `((a{9999}){9999}){9999}` must not wrap to "small".
#[derive(Clone, Copy, Default)]
struct Size {
    instructions: u64,
    ranges: u64,
    looks: u64,
}

impl Size {
    fn plus(self, other: Self) -> Self {
        Self {
            instructions: self.instructions.saturating_add(other.instructions),
            ranges: self.ranges.saturating_add(other.ranges),
            looks: self.looks.saturating_add(other.looks),
        }
    }

    fn times(self, count: u32) -> Self {
        Self {
            instructions: self.instructions.saturating_mul(count.into()),
            ranges: self.ranges.saturating_mul(count.into()),
            looks: self.looks.saturating_mul(count.into()),
        }
    }

    /// With so many instructions more.
    fn and(mut self, instructions: u64) -> Self {
        self.instructions = self.instructions.saturating_add(instructions);
        self
    }
}

fn measure(node: &Node) -> Size {
    let sum = |nodes: &[Node]| nodes.iter().map(measure).fold(Size::default(), Size::plus);
    match node {
        Node::Empty => Size::default(),
        Node::Set(ranges) => Size {
            instructions: 1,
            ranges: ranges.len() as u64,
            looks: 0,
        },
        Node::Start | Node::End | Node::Word | Node::NotWord => Size::default().and(1),
        Node::Sequence(nodes) => sum(nodes),
        Node::Alternatives(nodes) => sum(nodes).and(2 * (nodes.len() as u64 - 1)),
        Node::Look { node, .. } => {
            let mut size = measure(node).and(2);
            size.looks = size.looks.saturating_add(1);
            size
        }
        Node::Repeat { node, min, max } => {
            let body = measure(node);
            let required = body.times(*min);
            match max {
                Some(max) => required.plus(body.and(1).times(max - min)),
                None if *min == 0 => body.and(2),
                None => required.and(1),
            }
        }
    }
}

/// Writes the node's instructions. Every node but `Empty` writes at least one, so the work is bounded by the size.
fn emit(node: &Node, program: &mut Vec<Instruction>) {
    match node {
        Node::Empty => {}
        Node::Set(ranges) => program.push(Instruction::Set(ranges.clone())),
        Node::Start => program.push(Instruction::Start),
        Node::End => program.push(Instruction::End),
        Node::Word => program.push(Instruction::Word),
        Node::NotWord => program.push(Instruction::NotWord),
        Node::Sequence(nodes) => nodes.iter().for_each(|node| emit(node, program)),
        Node::Alternatives(nodes) => emit_alternatives(nodes, program),
        Node::Look { negate, node } => {
            let look = reserve(program);
            emit(node, program);
            program.push(Instruction::Match);
            program[look] = Instruction::Look {
                negate: *negate,
                next: program.len(),
            };
        }
        Node::Repeat { node, min, max } => match max {
            Some(max) => {
                (0..*min).for_each(|_| emit(node, program));
                emit_optional(node, max - min, program);
            }
            None if *min == 0 => {
                let split = reserve(program);
                emit(node, program);
                program.push(Instruction::Jump(split));
                program[split] = Instruction::Split(split + 1, program.len());
            }
            None => {
                (1..*min).for_each(|_| emit(node, program));
                let again = program.len();
                emit(node, program);
                program.push(Instruction::Split(again, program.len() + 1));
            }
        },
    }
}

/// A place whose instruction is known only once what follows has been written.
fn reserve(program: &mut Vec<Instruction>) -> usize {
    program.push(Instruction::Match);
    program.len() - 1
}

fn emit_alternatives(nodes: &[Node], program: &mut Vec<Instruction>) {
    let Some((last, others)) = nodes.split_last() else {
        return;
    };
    let mut jumps = Vec::new();
    for node in others {
        let split = reserve(program);
        emit(node, program);
        jumps.push(reserve(program));
        program[split] = Instruction::Split(split + 1, program.len());
    }
    emit(last, program);
    let end = program.len();
    for jump in jumps {
        program[jump] = Instruction::Jump(end);
    }
}

/// Up to `count` times, as `(x(x(x)?)?)?`: leaving at any place goes straight to the end.
fn emit_optional(node: &Node, count: u32, program: &mut Vec<Instruction>) {
    let mut splits = Vec::new();
    for _ in 0..count {
        splits.push(reserve(program));
        emit(node, program);
    }
    let end = program.len();
    for split in splits {
        program[split] = Instruction::Split(split + 1, end);
    }
}
