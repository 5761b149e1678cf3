//! Numbers in messages are spelled as ECMAScript spells them.

use crate::reader::Reader;
use crate::tree::Tree;

#[test]
fn a_million_doubles_are_spelled_as_javascript_spells_them() {
    // SplitMix64: the same numbers in every run.
    let mut state = 0_u64;
    let mut random = || {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    };
    let mut buffer = ryu_js::Buffer::new();
    let edges = [
        0.0,
        -0.0,
        1e21,
        1e-7,
        999_999_999_999_999_900_000.0,
        123_456_789_012_345_680_000.0,
        5e-324,
        f64::MAX,
        f64::MIN_POSITIVE,
        0.1,
        -1.5,
        9_007_199_254_740_993.0,
    ];
    let mut asked = 0;
    while asked < 1_000_000 {
        let number = match edges.get(asked) {
            Some(edge) => *edge,
            // Any bits; every other time something near 1, where most numbers are.
            None if asked % 2 == 0 => f64::from_bits(random()),
            None => f64::from_bits(random() % (64 << 52) + (991 << 52)),
        };
        if !number.is_finite() {
            continue;
        }
        asked += 1;
        let text = format!("{number:?}");
        let Ok(Tree::Number(read)) = Reader::whole(&text, Tree::read) else {
            panic!("{number:?} is no number");
        };
        assert_eq!(read.to_string(), buffer.format(number), "{number:?}");
    }
}
