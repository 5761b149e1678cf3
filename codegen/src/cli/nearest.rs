//! What somebody may have meant: names that differ in a letter or two.

/// The nearest of some names, best first; at most three.
pub(super) fn nearest<'a>(name: &str, names: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    const MOST: usize = 3;
    let farthest = (name.chars().count() / 3).clamp(1, 4);
    let wanted = name.to_ascii_lowercase();
    let mut found: Vec<(usize, &str)> = names
        .into_iter()
        .filter_map(|candidate| {
            let lower = candidate.to_ascii_lowercase();
            let away = distance(&wanted, &lower);
            let is_part = wanted.len() > 3 && lower.contains(&wanted);
            (away <= farthest || is_part).then_some((away, candidate))
        })
        .collect();
    found.sort_unstable();
    found.dedup();
    // Where one is a slip away, what is three slips away was not meant.
    if let Some(best) = found.first().map(|(away, _)| *away) {
        found.retain(|(away, _)| best > farthest || *away <= best + 1);
    }
    found.into_iter().take(MOST).map(|(_, name)| name).collect()
}

/// How many letters have to be added, dropped, replaced or swapped with the next one.
pub(super) fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut next = vec![i];
        for j in 1..=b.len() {
            let replaced = row[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut best = replaced.min(row[j] + 1).min(next[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(before[j - 2] + 1);
            }
            next.push(best);
        }
        before = std::mem::replace(&mut row, next);
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_slips() {
        for (a, b, expected) in [
            ("", "", 0),
            ("", "ab", 2),
            ("requird", "required", 1),
            ("requierd", "required", 1),
            ("additionalProperites", "additionalProperties", 1),
            ("type", "items", 4),
        ] {
            assert_eq!(distance(a, b), expected, "{a} {b}");
            assert_eq!(distance(b, a), expected, "{b} {a}");
        }
    }

    #[test]
    fn finds_what_was_meant() {
        let names = [
            "ConnectParams",
            "CronListParams",
            "ClientInfo",
            "HelloOk",
            "SystemEchoParams",
        ];
        assert_eq!(nearest("ConectParams", names), ["ConnectParams"]);
        assert_eq!(nearest("helloOK", names), ["HelloOk"]);
        assert_eq!(nearest("echo", names), ["SystemEchoParams"]);
        assert_eq!(nearest("Nobody", names), Vec::<&str>::new());
    }
}
