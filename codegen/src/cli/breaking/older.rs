//! The older documents: a file, a revision, what was released; each beside the newer one.

use std::path::{Component, Path, PathBuf};

use super::{ALLOW, Breaking, RELEASED, unreadable};
use crate::Job;
use crate::cli::documents::{near, path_uri, read_folder, read_source};
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
    let here = std::env::current_dir().unwrap_or_default();
    let place = match Against::read(against) {
        Against::File(path) => Older::File(path.to_owned()),
        Against::Git(revision, path) => {
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
            Older::Git { here, commit, path }
        }
    };
    let old = place.read(args, main, against)?;
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

/// Where the older one of somebody's documents is.
enum Older {
    File(PathBuf),
    Git {
        here: PathBuf,
        commit: git::Commit,
        path: String,
    },
}

impl Older {
    /// The document and what it refers to, which stands where it stands beside the newer one. What is not there is not
    /// needed, or the document cannot be read.
    fn read(&self, args: &Breaking, main: &Path, shown: &str) -> Result<Vec<Source>, End> {
        let mut sources = match self {
            Self::File(path) => vec![read_source(path, Some(path_uri(path)))?],
            Self::Git { here, commit, path } => {
                let mut found = committed(here, commit, path, shown)?;
                found.uri = Some(path_uri(main));
                vec![found]
            }
        };
        let (files, folders) = args.documents.references();
        for file in files {
            match self {
                Self::File(_) => {
                    let at = self.beside(main, file);
                    if at.is_file() {
                        sources.push(read_source(&at, Some(path_uri(&at)))?);
                    }
                }
                Self::Git { here, commit, .. } => {
                    let at = self.beside(main, file).display().to_string();
                    let found = git::file(here, commit, &at)
                        .map_err(|reason| End::Failed(format!("`{at}` of `{shown}` {reason}")))?;
                    if let Some(found) = found {
                        let mut found = source(&at, found, shown)?;
                        found.uri = Some(path_uri(file));
                        sources.push(found);
                    }
                }
            }
        }
        for (url, folder) in folders {
            let at = self.beside(main, folder);
            match self {
                Self::File(_) if at.is_dir() => read_folder(url, &at, &at, &mut sources)?,
                Self::File(_) => {}
                Self::Git { here, commit, .. } => {
                    let at = at.display().to_string();
                    let names = git::folder(here, commit, &at, true);
                    for name in names.iter().filter(|name| is_document(name)) {
                        let mut found = committed(here, commit, &format!("{at}/{name}"), shown)?;
                        found.uri = Some(format!("{}/{name}", url.trim_end_matches('/')));
                        sources.push(found);
                    }
                }
            }
        }
        Ok(sources)
    }

    /// A path that leads from the older document to where the other one leads from the newer one.
    fn beside(&self, main: &Path, other: &Path) -> PathBuf {
        let absolute = |path: &Path| std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let (main, other) = (absolute(main), absolute(other));
        let (from, to): (Vec<Component<'_>>, Vec<Component<'_>>) = (
            main.parent().unwrap_or(&main).components().collect(),
            other.components().collect(),
        );
        let common = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
        let old = match self {
            Self::File(path) => path.as_path(),
            Self::Git { path, .. } => Path::new(path),
        };
        let mut path: Vec<Component<'_>> = old.parent().unwrap_or(old).components().collect();
        for part in from[common..]
            .iter()
            .map(|_| Component::ParentDir)
            .chain(to[common..].iter().copied())
        {
            let goes_up = part == Component::ParentDir;
            if goes_up && matches!(path.last(), Some(Component::Normal(_))) {
                path.pop();
            } else {
                path.push(part);
            }
        }
        let path: PathBuf = path.into_iter().collect();
        // To git, `docs` is seen from the top of the repository.
        let is_seen_from_here = old.starts_with(".");
        if is_seen_from_here && !path.starts_with(".") && !path.starts_with("..") {
            Path::new(".").join(path)
        } else {
            path
        }
    }
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
        .map_err(|reason| End::Failed(format!("`{path}` of `{shown}` {reason}")))?
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
    for file in git::folder(root, commit, &format!("./{FOLDER}"), false)
        .into_iter()
        .filter(|name| is_document(name))
    {
        let path = format!("./{FOLDER}/{file}");
        let old = committed(root, commit, &path, shown)?;
        pairs.push(beside(job, shown.to_owned(), old, &file)?);
    }
    if pairs.is_empty() {
        return Err(End::Failed(format!(
            "`{shown}` has no documents in `{FOLDER}`: say which with `git:REV:PATH`"
        )));
    }
    Ok(pairs)
}

/// An older document beside the one of today that has the same name, or else answers its number.
fn beside(job: &Job, against: String, old: Source, file: &str) -> Result<Pair, End> {
    let is_it = |sources: &&Vec<Source>| sources.first().is_some_and(|source| source.file == file);
    let old = vec![old];
    let new = match job.versions.iter().find(is_it) {
        Some(new) => Some(new),
        None => answering(job, &against, &old)?,
    };
    Ok(Pair {
        name: file.trim_end_matches(".json").to_owned(),
        against,
        new: new.cloned().unwrap_or_default(),
        old,
    })
}

/// A single older document beside the one of today that answers its number.
fn matching(job: &Job, against: String, old: Source) -> Result<Pair, End> {
    let old = vec![old];
    let Some(new) = answering(job, &against, &old)? else {
        let how = "name the newer one with `--schema FILE`";
        return Err(End::Failed(format!(
            "`{against}` is of no version that this protocol answers: {how}"
        )));
    };
    let name = new
        .first()
        .map_or("", |source| source.file.trim_end_matches(".json"));
    Ok(Pair {
        name: name.to_owned(),
        against,
        old,
        new: new.clone(),
    })
}

/// The document of today that answers the number of an older one.
fn answering<'j>(
    job: &'j Job,
    against: &str,
    old: &[Source],
) -> Result<Option<&'j Vec<Source>>, End> {
    let numbers = |sources: &[Source]| {
        compat::answers(sources).map_err(|problems| unreadable(&problems, against))
    };
    // The largest number is the document's own.
    let Some(number) = numbers(old)?.pop() else {
        return Ok(None);
    };
    for new in &job.versions {
        if numbers(new)?.contains(&number) {
            return Ok(Some(new));
        }
    }
    Ok(None)
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
    let mut names = Vec::new();
    for path in files {
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if name == ALLOW || !is_document(&name) {
            continue;
        }
        names.push(name.clone());
        let shown = near(&path).display().to_string();
        let mut old = read_source(&path, None)?;
        old.file.clone_from(&shown);
        pairs.push(beside(job, shown, old, &name)?);
    }
    let mut problems = Vec::new();
    // Where nothing was ever released, nobody has to say so.
    let is_kept = folder.is_dir();
    for sources in &job.versions {
        let Some(main) = sources.first() else {
            continue;
        };
        let is_held = names.contains(&main.file);
        let mark = Path::new(&main.file).with_extension("unreleased");
        let is_due = compat::is_frozen(sources) || (is_kept && !folder.join(&mark).is_file());
        if is_due && !is_held {
            let place = near(&folder.join(&main.file)).display().to_string();
            let fact = format!(
                "what was released as `{}` is not there to hold it against",
                main.file
            );
            let fix = format!(
                "run `cp generated/schema/{} {RELEASED}/`, or `touch {RELEASED}/{}` if it never was",
                main.file,
                mark.display()
            );
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
