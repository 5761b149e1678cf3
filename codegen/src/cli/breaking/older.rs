//! The older documents: a file, a revision, what was released; each beside the newer one.

use std::path::{Path, PathBuf};

use super::{ALLOW, Breaking, RELEASED, unreadable};
use crate::Job;
use crate::cli::documents::{near, path_uri, read_source};
use crate::cli::{End, Own, git};
use crate::compat;
use crate::problem::Problem;
use crate::schema::Source;

/// A document, and the older one it is compared with.
pub(super) struct Pair {
    pub(super) name: String,
    /// What the older one is called.
    pub(super) against: String,
    pub(super) old: Vec<Source>,
    /// Empty when there is no newer one.
    pub(super) new: Vec<Source>,
}

/// What is compared, what is wrong with what was released, and where exceptions usually stand.
type Asked = (Vec<Pair>, Vec<Problem>, Option<PathBuf>);

pub(super) fn owned(args: &Breaking, own: &Own) -> Result<Asked, End> {
    let (root, job) = own.job()?;
    let allow = Some(root.join(RELEASED).join(ALLOW));
    let (pairs, problems) = match args.against.as_deref().map(Against::read) {
        None => {
            let (pairs, problems) = released(&root, &job)?;
            if pairs.is_empty() && problems.is_empty() {
                let how =
                    "copy the documents that clients are built from there, or say `--against`";
                return Err(End::Failed(format!(
                    "nothing is released in `{RELEASED}`: {how}"
                )));
            }
            (pairs, problems)
        }
        Some(Against::File(path)) => {
            let old = read_source(path, Some(path_uri(path)))?;
            (
                vec![matching(
                    &job,
                    args.against.clone().unwrap_or_default(),
                    old,
                )?],
                Vec::new(),
            )
        }
        Some(Against::Git(revision, path)) => {
            let commit = git::commit(&root, revision).map_err(End::Failed)?;
            let shown = args.against.clone().unwrap_or_default();
            let pairs = match path {
                Some(path) => {
                    let here = std::env::current_dir().unwrap_or_default();
                    let old = committed(&here, &commit, path, &shown)?;
                    vec![matching(&job, shown, old)?]
                }
                None => revision_of_own(&root, &job, &commit, &shown)?,
            };
            (pairs, Vec::new())
        }
    };
    Ok((pairs, problems, allow))
}

pub(super) fn foreign(args: &Breaking, own: &Own) -> Result<Asked, End> {
    let Some(against) = &args.against else {
        return Err(End::Failed(
            "say with `--against FILE` what the document is compared with".to_owned(),
        ));
    };
    let job = args.documents.job(own)?;
    let new = job.versions.into_iter().next().unwrap_or_default();
    let main = args.documents.main().unwrap_or(Path::new(""));
    let older = match Against::read(against) {
        Against::File(path) => read_source(path, Some(path_uri(path)))?,
        Against::Git(revision, path) => {
            let here = std::env::current_dir().unwrap_or_default();
            let commit = git::commit(&here, revision).map_err(End::Failed)?;
            let path = match path {
                Some(path) => path.to_owned(),
                None if main.is_absolute() => {
                    let how = "say where it is in the revision, with `git:REV:PATH`";
                    return Err(End::Failed(format!(
                        "`{}` is an absolute path: {how}",
                        main.display()
                    )));
                }
                None => format!("./{}", main.display()),
            };
            let mut found = committed(&here, &commit, &path, against)?;
            found.uri = Some(path_uri(main));
            found
        }
    };
    // What the older document refers to is what the newer one refers to: only it was asked for.
    let old = std::iter::once(older)
        .chain(new.iter().skip(1).cloned())
        .collect();
    let name = main
        .file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let against = against.clone();
    Ok((
        vec![Pair {
            name,
            against,
            old,
            new,
        }],
        Vec::new(),
        None,
    ))
}

/// What somebody wrote after `--against`.
enum Against<'a> {
    File(&'a Path),
    Git(&'a str, Option<&'a str>),
}

impl<'a> Against<'a> {
    fn read(text: &'a str) -> Self {
        match text.strip_prefix("git:") {
            None => Self::File(Path::new(text)),
            Some(rest) => match rest.split_once(':') {
                Some((revision, path)) => Self::Git(revision, Some(path)),
                None => Self::Git(rest, None),
            },
        }
    }
}

/// A file of a commit as a document.
fn committed(here: &Path, commit: &git::Commit, path: &str, shown: &str) -> Result<Source, End> {
    let found = git::file(here, commit, path)
        .ok_or_else(|| End::Failed(format!("`{shown}` has no file `{path}`")))?;
    source(path.rsplit('/').next().unwrap_or(path), found, shown)
}

fn source(file: &str, bytes: Vec<u8>, shown: &str) -> Result<Source, End> {
    let text = String::from_utf8(bytes)
        .map_err(|_| End::Failed(format!("`{file}` of `{shown}` is not UTF-8")))?;
    Ok(Source {
        file: format!("{shown}:{file}"),
        uri: None,
        text,
    })
}

/// The documents of a commit beside those of today, by the names of their files.
fn revision_of_own(
    root: &Path,
    job: &Job,
    commit: &git::Commit,
    shown: &str,
) -> Result<Vec<Pair>, End> {
    const FOLDER: &str = "generated/schema";
    let mut pairs = Vec::new();
    for file in git::folder(root, commit, FOLDER)
        .into_iter()
        .filter(|name| is_document(name))
    {
        let path = format!("./{FOLDER}/{file}");
        let Some(found) = git::file(root, commit, &path) else {
            continue;
        };
        pairs.push(beside(
            job,
            shown.to_owned(),
            source(&file, found, shown)?,
            &file,
        ));
    }
    if pairs.is_empty() {
        return Err(End::Failed(format!(
            "`{shown}` has no documents in `{FOLDER}`: say which with `git:REV:PATH`"
        )));
    }
    Ok(pairs)
}

/// An older document beside the one of today that has the same name.
fn beside(job: &Job, against: String, old: Source, file: &str) -> Pair {
    let is_it = |sources: &&Vec<Source>| sources.first().is_some_and(|source| source.file == file);
    let new = job.versions.iter().find(is_it).cloned().unwrap_or_default();
    Pair {
        name: file.trim_end_matches(".json").to_owned(),
        against,
        old: vec![old],
        new,
    }
}

/// A single older document beside the one of today that answers its number.
fn matching(job: &Job, against: String, old: Source) -> Result<Pair, End> {
    let old = vec![old];
    let numbers = |sources: &[Source]| {
        compat::answers(sources).map_err(|problems| unreadable(&problems, &against))
    };
    let wanted = numbers(&old)?;
    for new in &job.versions {
        let answered = numbers(new)?;
        // The largest number is the document's own.
        if wanted
            .last()
            .is_some_and(|number| answered.contains(number))
        {
            let name = new
                .first()
                .map_or("", |source| source.file.trim_end_matches(".json"));
            return Ok(Pair {
                name: name.to_owned(),
                against,
                old,
                new: new.clone(),
            });
        }
    }
    let how = "name the newer one with `--schema FILE`";
    Err(End::Failed(format!(
        "`{against}` is of no version that this protocol answers: {how}"
    )))
}

/// The released documents beside those of today.
pub(super) fn released(root: &Path, job: &Job) -> Result<(Vec<Pair>, Vec<Problem>), End> {
    let folder = root.join(RELEASED);
    let mut files: Vec<PathBuf> = match std::fs::read_dir(&folder) {
        Ok(entries) => entries
            .filter_map(|entry| Some(entry.ok()?.path()))
            .collect(),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Vec::new(),
        Err(error) => {
            return Err(End::Failed(format!(
                "`{}` cannot be read: {error}",
                folder.display()
            )));
        }
    };
    files.sort();
    let mut pairs = Vec::new();
    for path in files {
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if name == ALLOW || !is_document(&name) {
            continue;
        }
        let shown = near(&path).display().to_string();
        let mut old = read_source(&path, None)?;
        old.file.clone_from(&shown);
        pairs.push(beside(job, shown, old, &name));
    }
    let mut problems = Vec::new();
    for sources in &job.versions {
        let Some(main) = sources.first() else {
            continue;
        };
        let is_held = pairs
            .iter()
            .any(|pair| pair.new.first().is_some_and(|new| new.file == main.file));
        if compat::is_frozen(sources) && !is_held {
            let place = near(&folder.join(&main.file)).display().to_string();
            let fact = format!(
                "`{}` is frozen, and what was released is not there to hold it against",
                main.file
            );
            let fix = format!("run `cp generated/schema/{} {RELEASED}/`", main.file);
            problems.push(Problem::new("unreleased", place, fact, fix));
        }
    }
    Ok((pairs, problems))
}

fn is_document(name: &str) -> bool {
    Path::new(name)
        .extension()
        .is_some_and(|extension| extension == "json")
}
