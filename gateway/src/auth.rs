//! The shared secret: how it is kept, and how a client's word for it is judged (gateway protocol, section 8).

use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// A secret the gateway was given. Only its digest is kept, so it cannot be printed, and the time a comparison takes
/// says nothing about the secret or its length.
#[derive(Clone)]
pub struct Secret([u8; 32]);

impl Secret {
    /// Keeps a secret; the empty text is none.
    pub fn new(text: &str) -> Option<Self> {
        (!text.is_empty()).then(|| Self(Sha256::digest(text).into()))
    }

    fn matches(&self, text: &str) -> bool {
        let digest: [u8; 32] = Sha256::digest(text).into();
        self.0.ct_eq(&digest).into()
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// What a client has to know.
#[derive(Clone, Debug)]
pub enum Auth {
    /// Nothing: everyone who reaches the port is let in. Only ever on the loopback interface.
    None,
    /// The token, as `auth.token`.
    Token(Secret),
    /// The password, as `auth.password`.
    Password(Secret),
}

/// What a client says it knows; empty texts count as absent.
// No `Debug`: it would print secrets.
#[derive(Clone, Copy, Default)]
pub(crate) struct Claim<'a> {
    /// `auth.token`.
    pub(crate) token: Option<&'a str>,
    /// `auth.password`.
    pub(crate) password: Option<&'a str>,
    /// Whether a device identity was sent along.
    pub(crate) device: bool,
}

/// Why a client is not let in.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Denied {
    /// It presented nothing at all.
    NoIdentity,
    /// What it presented is not right: the text says what to do, in its user's terms.
    Unauthorized(String),
}

/// Who asks, as far as the advice in a refusal depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A command line client.
    Cli,
    /// A client in a browser.
    Browser,
    /// Any other.
    Other,
}

impl Auth {
    /// Judges a claim. A right secret is enough, with a device or without, near or far.
    ///
    /// A client that presents no device and no secret is told to identify itself, before and instead of any word about
    /// which secret is wanted (section 3.1, row 8). That row knows tokens only and would refuse a right password that
    /// comes without a device. Here a password counts as much as a token: it proves the same, no client depends on the
    /// refusal, and without it a script could not use a gateway that has a password. Nothing is opened by it that the
    /// secret does not open anyway.
    ///
    /// A device identity is not verified yet, so it grants nothing: a client that sends one still has to know the
    /// secret, and only gets the more helpful refusal.
    pub(crate) fn judge(&self, claim: Claim<'_>, kind: Kind) -> Result<(), Denied> {
        let given = |text: Option<&'_ str>| text.is_some_and(|text| !text.is_empty());
        let (name, secret, claimed) = match self {
            Self::None => return Ok(()),
            Self::Token(secret) => ("token", secret, claim.token),
            Self::Password(secret) => ("password", secret, claim.password),
        };
        if !claim.device && !given(claim.token) && !given(claimed) {
            return Err(Denied::NoIdentity);
        }
        let fact = match claimed {
            Some(text) if secret.matches(text) => return Ok(()),
            Some(text) if !text.is_empty() => "mismatch",
            _ => "missing",
        };
        Err(Denied::Unauthorized(format!(
            "unauthorized: gateway {name} {fact} ({})",
            self.advice(kind)
        )))
    }

    /// What the user of a client can do about a refusal.
    fn advice(&self, kind: Kind) -> &'static str {
        match (self, kind) {
            (Self::None | Self::Token(_), Kind::Cli) => {
                "set gateway.remote.token to match gateway.auth.token"
            }
            (Self::Password(_), Kind::Cli) => {
                "set gateway.remote.password to match gateway.auth.password"
            }
            (Self::None | Self::Token(_), Kind::Browser) => {
                "open a tokenized dashboard URL or paste token in Control UI settings"
            }
            (Self::Password(_), Kind::Browser) => "enter the password in Control UI settings",
            (Self::None | Self::Token(_), Kind::Other) => "provide gateway auth token",
            (Self::Password(_), Kind::Other) => "provide gateway auth password",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token() -> Auth {
        Auth::Token(Secret::new("right").unwrap())
    }

    fn password() -> Auth {
        Auth::Password(Secret::new("right").unwrap())
    }

    fn claim<'a>(token: &'a str, password: &'a str, device: bool) -> Claim<'a> {
        Claim {
            token: Some(token),
            password: Some(password),
            device,
        }
    }

    #[test]
    fn only_the_right_secret_in_the_right_place_opens() {
        let judge = |auth: &Auth, claim| auth.judge(claim, Kind::Other);
        assert_eq!(judge(&Auth::None, Claim::default()), Ok(()));
        assert_eq!(judge(&token(), claim("right", "", false)), Ok(()));
        assert_eq!(judge(&token(), claim("right", "wrong", true)), Ok(()));
        assert_eq!(judge(&password(), claim("", "right", false)), Ok(()));
        for wrong in [
            "wrong",
            "righ",
            "right ",
            " right",
            "RIGHT",
            "rightright",
            "\0",
        ] {
            assert!(
                judge(&token(), claim(wrong, "right", true)).is_err(),
                "{wrong:?}"
            );
            assert!(
                judge(&password(), claim("right", wrong, true)).is_err(),
                "{wrong:?}"
            );
        }
    }

    #[test]
    fn a_device_grants_nothing() {
        assert!(token().judge(claim("", "", true), Kind::Cli).is_err());
        assert!(
            password()
                .judge(claim("right", "", true), Kind::Cli)
                .is_err()
        );
    }

    #[test]
    fn refusals_say_what_to_do() {
        let text = |auth: Auth, claim, kind| match auth.judge(claim, kind) {
            Err(Denied::Unauthorized(text)) => text,
            other => format!("{other:?}"),
        };
        let cases = [
            (token(), claim("", "", false), Kind::Cli, "Err(NoIdentity)"),
            (
                token(),
                claim("", "right", false),
                Kind::Cli,
                "Err(NoIdentity)",
            ),
            (
                password(),
                claim("", "", false),
                Kind::Cli,
                "Err(NoIdentity)",
            ),
            (
                token(),
                claim("", "", true),
                Kind::Cli,
                "unauthorized: gateway token missing (set gateway.remote.token to match gateway.auth.token)",
            ),
            (
                token(),
                claim("wrong", "", false),
                Kind::Browser,
                "unauthorized: gateway token mismatch (open a tokenized dashboard URL or paste token in Control UI settings)",
            ),
            (
                token(),
                claim("x", "", false),
                Kind::Other,
                "unauthorized: gateway token mismatch (provide gateway auth token)",
            ),
            (
                password(),
                claim("right", "", false),
                Kind::Cli,
                "unauthorized: gateway password missing (set gateway.remote.password to match gateway.auth.password)",
            ),
            (
                password(),
                claim("", "wrong", false),
                Kind::Browser,
                "unauthorized: gateway password mismatch (enter the password in Control UI settings)",
            ),
            (
                password(),
                claim("", "wrong", false),
                Kind::Other,
                "unauthorized: gateway password mismatch (provide gateway auth password)",
            ),
        ];
        for (auth, claim, kind, expected) in cases {
            assert_eq!(text(auth, claim, kind), expected);
        }
    }

    #[test]
    fn t33_a_secret_does_not_print() {
        assert_eq!(format!("{:?}", token()), "Token(Secret(…))");
    }
}
