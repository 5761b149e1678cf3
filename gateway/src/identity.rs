//! Who a connection is, what it may do, and which method that allows.

use protocol::v3::Scope;
use protocol::{Method, Role as Audience};

/// The two kinds of connections.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// A person's client: command line, browser, app.
    Operator,
    /// A device that lends its abilities.
    Node,
}

impl Role {
    /// Reads the wire's spelling.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        match name {
            "operator" => Some(Self::Operator),
            "node" => Some(Self::Node),
            _ => None,
        }
    }

    /// The wire's spelling.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Operator => "operator",
            Self::Node => "node",
        }
    }
}

/// Most scopes a connection keeps, and the longest it keeps: what grants nothing need not be stored either.
const MAX_SCOPES: usize = 64;
const MAX_SCOPE: usize = 128;

/// Who a connection is and what it may do; fixed by the handshake.
#[derive(Clone, Debug)]
pub(crate) struct Identity {
    /// What it connected as.
    pub(crate) role: Role,
    /// The scopes it holds. Unknown ones are kept and grant nothing.
    pub(crate) scopes: Vec<String>,
}

impl Identity {
    /// An identity with the scopes a client asked for. One that asks for none is an administrator when it is an
    /// operator, and a node holds none: clients of January 2026 rely on it.
    pub(crate) fn new(role: Role, mut requested: Vec<String>) -> Self {
        let scopes = match role {
            Role::Operator if requested.is_empty() => vec![Scope::Admin.as_str().to_owned()],
            _ => {
                requested.retain(|scope| scope.len() <= MAX_SCOPE);
                requested.truncate(MAX_SCOPES);
                requested
            }
        };
        Self { role, scopes }
    }

    /// Whether this is an operator.
    pub(crate) fn is_operator(&self) -> bool {
        self.role == Role::Operator
    }

    /// Whether something that is for `audience` is for it.
    pub(crate) fn is(&self, audience: Audience) -> bool {
        match audience {
            Audience::Any => true,
            Audience::Operator => self.role == Role::Operator,
            Audience::Node => self.role == Role::Node,
        }
    }

    /// Whether it holds `scope`, itself or through one that grants it.
    pub(crate) fn holds(&self, scope: &str) -> bool {
        let has = |name: &str| self.scopes.iter().any(|held| held == name);
        has(Scope::Admin.as_str())
            || has(scope)
            || Scope::parse(scope).is_some_and(|known| known.granted_by().iter().copied().any(has))
    }

    /// Whether it may call `method`, which is `None` for a name that does not exist; if not, the text to answer.
    ///
    /// A name that does not exist needs the administrator's scope, so that only an administrator learns what exists.
    pub(crate) fn authorise(&self, method: Option<&Method>) -> Result<(), String> {
        let audience = method.map_or(Audience::Operator, |method| method.role);
        if !self.is(audience) {
            return Err(format!("unauthorized role: {}", self.role.as_str()));
        }
        let needed = match method {
            Some(method) => method.scope,
            None => Some(Scope::Admin.as_str()),
        };
        match needed {
            Some(scope) if !self.holds(scope) => Err(format!("missing scope: {scope}")),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn method(role: Audience, scope: Option<&'static str>) -> Method {
        Method {
            role,
            scope,
            ..protocol::METHODS[0]
        }
    }

    fn identity(role: Role, scopes: &[&str]) -> Identity {
        Identity::new(role, scopes.iter().map(|&scope| scope.to_owned()).collect())
    }

    #[test]
    fn scopes_that_are_not_kept_do_not_make_an_administrator() {
        let long = "x".repeat(1000);
        assert_eq!(
            identity(Role::Operator, &[&long]).scopes,
            Vec::<String>::new()
        );
        let many: Vec<_> = (0..1000).map(|i| i.to_string()).collect();
        let many: Vec<_> = many.iter().map(String::as_str).collect();
        assert_eq!(identity(Role::Operator, &many).scopes.len(), MAX_SCOPES);
    }

    #[test]
    fn authorisation_follows_the_table() {
        let read = method(Audience::Operator, Some("operator.read"));
        let write = method(Audience::Operator, Some("operator.write"));
        let admin = method(Audience::Operator, Some("operator.admin"));
        let node = method(Audience::Node, None);
        let any = method(Audience::Any, None);
        let answers = |who: &Identity| {
            [
                Some(&read),
                Some(&write),
                Some(&admin),
                Some(&node),
                Some(&any),
                None,
            ]
            .map(|method| {
                who.authorise(method)
                    .err()
                    .unwrap_or_else(|| "ok".to_owned())
            })
        };
        let no = |scope: &str| format!("missing scope: operator.{scope}");
        let not = |role: &str| format!("unauthorized role: {role}");
        let ok = || "ok".to_owned();

        let everything = [ok(), ok(), ok(), not("operator"), ok(), ok()];
        assert_eq!(answers(&identity(Role::Operator, &[])), everything);
        assert_eq!(
            answers(&identity(Role::Operator, &["operator.admin"])),
            everything
        );
        assert_eq!(
            answers(&identity(Role::Operator, &["operator.read"])),
            [
                ok(),
                no("write"),
                no("admin"),
                not("operator"),
                ok(),
                no("admin")
            ]
        );
        assert_eq!(
            answers(&identity(Role::Operator, &["operator.write"])),
            [ok(), ok(), no("admin"), not("operator"), ok(), no("admin")]
        );
        assert_eq!(
            answers(&identity(Role::Operator, &["operator.everything"])),
            [
                no("read"),
                no("write"),
                no("admin"),
                not("operator"),
                ok(),
                no("admin")
            ]
        );
        let refused = || not("node");
        assert_eq!(
            answers(&identity(Role::Node, &["operator.admin"])),
            [refused(), refused(), refused(), ok(), ok(), refused()]
        );
    }
}
