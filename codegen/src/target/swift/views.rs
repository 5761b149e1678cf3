//! What the templates print: types and definitions, every string already spelled.

/// A type.
pub(super) struct TypeView {
    pub docs: Vec<String>,
    pub name: String,
    /// The name of its rule, as a literal.
    pub rule: String,
    /// The reader alone accepts more than the rule.
    pub checked: bool,
    pub body: Body,
}

/// What a type is.
pub(super) enum Body {
    Struct(StructView),
    Enum(EnumView),
    Tagged(UnionView),
    Untagged(UnionView),
    Alias {
        ty: String,
    },
    Wrapper {
        attribute: &'static str,
        ty: String,
        read: String,
    },
}

/// A struct.
pub(super) struct StructView {
    pub fields: Vec<FieldView>,
    /// Type and reader of members that are not declared.
    pub rest: Option<(String, String)>,
    /// Declarations of what is read before it is stored: `minProtocol: Int?`.
    pub locals: String,
    /// Conditions under which everything required is there.
    pub guards: String,
}

impl StructView {
    /// The initialiser's parameters. Commas stand in front, so that one more parameter is one more line.
    pub(super) fn parameters(&self) -> Vec<String> {
        let rest = self
            .rest
            .as_ref()
            .map(|(ty, _)| format!("additionalProperties: [String: {ty}] = [:]"));
        let fields = self
            .fields
            .iter()
            .map(|field| field.parameter.clone())
            .filter(|line| !line.is_empty());
        let lines = fields.chain(rest).enumerate();
        lines
            .map(|(at, line)| if at == 0 { line } else { format!(", {line}") })
            .collect()
    }
}

/// A member of a struct.
#[derive(Default)]
pub(super) struct FieldView {
    pub docs: Vec<String>,
    /// The declaration, or declarations, of the property.
    pub declarations: Vec<String>,
    /// `name: String? = nil`; empty for constants.
    pub parameter: String,
    /// `self.name = name`; empty for constants.
    pub assignment: String,
    /// The wire's name, as a literal.
    pub wire: String,
    /// What `member` reads into.
    pub slot: String,
    /// The closure that reads the value.
    pub read: String,
    /// Moves what was read into the property; empty when it was read there.
    pub store: String,
    /// `member` or `optional`.
    pub write: &'static str,
    /// The property that is written.
    pub value: String,
}

/// An enum of strings.
pub(super) struct EnumView {
    pub open: bool,
    pub members: Vec<MemberView>,
}

/// A member of an enum of strings.
pub(super) struct MemberView {
    pub docs: Vec<String>,
    pub case: String,
    pub wire: String,
}

/// A union.
pub(super) struct UnionView {
    pub indirect: &'static str,
    /// The member that tells, as a literal; empty without one.
    pub tag: String,
    pub open: bool,
    pub branches: Vec<BranchView>,
}

/// An alternative of a union.
pub(super) struct BranchView {
    pub docs: Vec<String>,
    pub case: String,
    pub ty: String,
    /// The tag's value as a literal, or the expression that reads the alternative.
    pub by: String,
}

/// Something with a name that can be validated and decoded.
pub(super) struct DefinitionView {
    pub name: String,
    pub ty: String,
    pub read: String,
}
