//! The machine the gateway runs on, as it introduces itself.

/// The machine the gateway runs on.
#[derive(Clone, Debug)]
pub(crate) struct Host {
    /// Its name.
    pub(crate) name: String,
    /// The address it listens on, when that is one other machines can reach.
    pub(crate) ip: Option<String>,
    /// The operating system's own name for itself: `Linux`, `Darwin`.
    pub(crate) system: String,
    /// The operating system's release.
    pub(crate) release: String,
}

impl Host {
    /// Asks the operating system.
    pub(crate) fn read() -> Self {
        let uname = rustix::system::uname();
        let text = |text: &std::ffi::CStr, otherwise: &str| {
            let text = text.to_string_lossy();
            if text.is_empty() {
                otherwise.to_owned()
            } else {
                text.into_owned()
            }
        };
        Self {
            name: text(uname.nodename(), "gateway"),
            ip: None,
            system: text(uname.sysname(), "unknown"),
            release: text(uname.release(), "unknown"),
        }
    }

    /// The family clients group devices by.
    pub(crate) fn family(&self) -> &str {
        match self.system.as_str() {
            "Darwin" => "Mac",
            other => other,
        }
    }
}

/// Lets this process open as many sockets as the system allows; the usual default is 1024.
pub(crate) fn raise_open_file_limit() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let limit = getrlimit(Resource::Nofile);
    let raised = Rlimit {
        current: limit.maximum,
        maximum: limit.maximum,
    };
    if let Err(error) = setrlimit(Resource::Nofile, raised) {
        tracing::debug!(%error, "cannot raise the limit of open files");
    }
}
