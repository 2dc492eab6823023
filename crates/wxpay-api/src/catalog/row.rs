use std::fmt;

use wxpay_core::Spec;
use wxpay_core::http::Method;

use super::catalog;

/// One event that is notified of.
#[derive(Debug)]
#[non_exhaustive]
pub struct EventRow {
    /// The name of its arm in the family's `Event`, such as `OrderPaid`.
    pub name: &'static str,
    /// Its type, such as `TRANSACTION.SUCCESS`; `*` for one whose type is not known.
    pub event_type: &'static str,
    /// Further event types that it comes with: earlier ones, or what some official page prints.
    pub also: Vec<&'static str>,
    /// Values of `resource.original_type`; empty where no source knows it.
    pub original_types: Vec<&'static str>,
    /// The official Chinese title.
    pub title: Option<&'static str>,
    /// The event.
    pub en: &'static str,
    /// The family's name.
    pub family: &'static str,
    /// The official page.
    pub page: Option<&'static str>,
    /// Fields that its resource has, to tell it from others of the same type.
    pub with: Vec<&'static str>,
    /// Fields that it has not.
    pub without: Vec<&'static str>,
    /// Families with an event that looks the same.
    pub after: Vec<&'static str>,
    /// Why it is assumed, if no source describes it.
    pub assumed: Option<&'static str>,
    /// The decrypted resource.
    pub resource: ObjectRef,
}

/// One operation.
#[derive(Debug)]
#[non_exhaustive]
pub struct Row {
    /// Its id, such as `ecommerce_transfer.cancel_insurance_claim`.
    pub id: &'static str,
    /// The name of its type, such as `CancelInsuranceClaim`.
    pub name: &'static str,
    /// The official Chinese title.
    pub title: &'static str,
    /// Its description, in English.
    pub en: &'static str,
    /// The family's name.
    pub family: &'static str,
    /// The callers that may use it.
    pub roles: Vec<Role>,
    /// The official page.
    pub page: Option<&'static str>,
    /// True if a brand signs it, with a scheme of its own.
    pub is_signed_by_brand: bool,
    /// True if WeChat Pay marked it as outdated.
    pub is_deprecated: bool,
    /// The field by which the service recognises a repeated request.
    pub number: Option<&'static str>,
    /// Rate limit, where an official page says so.
    pub rate: Rate,
    /// The official kinds of merchants that may call it, in the official words; none where no current
    /// page names them.
    pub callers: Vec<&'static str>,
    /// True if only one source describes it. Test such an operation before you rely on its fields.
    pub is_single_source: bool,
    /// Further advice for a caller.
    pub note: Option<&'static str>,
    /// The codes of its error responses, where an official page lists them.
    pub errors: Vec<ErrorRow>,
    /// Required fields of its request, as [`Object::require`](wxpay_core::model::Object::require) takes it.
    pub required: &'static [&'static str],
    /// The fields of its request. One that stands in two places is there twice.
    pub fields: Vec<Field>,
    /// Its response.
    pub answer: AnswerKind,
    /// The same row as calls are made by: method, path, host, proof, whether it may be repeated.
    pub spec: Spec,
}

impl Row {
    /// The method.
    pub const fn method(&self) -> &Method {
        &self.spec.method
    }

    /// The path with its placeholders.
    pub const fn path(&self) -> &'static str {
        self.spec.path
    }

    /// The fields of its response; none unless that is JSON.
    pub fn answer_fields(&self) -> &'static [Field] {
        match self.answer {
            AnswerKind::Json(object) => object.fields(),
            _ => &[],
        }
    }
}

/// Rate limits of an operation. A limit that no official page states is `None`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rate {
    /// Requests a second of one merchant.
    pub merchant: Option<u32>,
    /// Failing requests a second of one merchant.
    pub failed: Option<u32>,
    /// Requests a second for one receiver.
    pub receiver: Option<u32>,
    /// Requests a second for one payee.
    pub payee: Option<u32>,
    /// Requests a minute for one order.
    pub order_a_minute: Option<u32>,
}

/// A code of an error response, as an official page lists it for an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorRow {
    /// The code, such as `NOT_ENOUGH`.
    pub code: &'static str,
    /// The HTTP status.
    pub status: u16,
    /// The cause.
    pub en: &'static str,
    /// The cause in the official words, for codes that every operation has.
    pub zh: Option<&'static str>,
    /// The cure that the page names.
    pub cures: Vec<Cure>,
}

/// Cure of an error, by an official page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Cure {
    /// Compare the request with the documentation of its fields.
    CheckParameters,
    /// Find what was signed otherwise than sent.
    CheckSignature,
    /// Send the same request again later, with the same number and the same parameters.
    SameAgain,
    /// Query before anything is sent again.
    QueryFirst,
    /// Use a new number.
    NewNumber,
    /// Send fewer requests.
    SlowDown,
    /// Apply for the permission.
    GetPermission,
    /// Contact WeChat Pay.
    Contact,
    /// Top up the account.
    TopUp,
}

impl Cure {
    /// All cures, in the order in which the table counts them.
    pub(super) const ALL: [Self; 9] = [
        Self::CheckParameters,
        Self::CheckSignature,
        Self::SameAgain,
        Self::QueryFirst,
        Self::NewNumber,
        Self::SlowDown,
        Self::GetPermission,
        Self::Contact,
        Self::TopUp,
    ];

    /// The cure as an English sentence.
    pub const fn en(self) -> &'static str {
        match self {
            Self::CheckParameters => "Check the parameters.",
            Self::CheckSignature => "Check the signature.",
            Self::SameAgain => "Send the same request again later.",
            Self::QueryFirst => "Query before anything is sent again.",
            Self::NewNumber => "Use a new number.",
            Self::SlowDown => "Send fewer requests.",
            Self::GetPermission => "Apply for the permission.",
            Self::Contact => "Contact WeChat Pay.",
            Self::TopUp => "Top up the account.",
        }
    }

    /// The cure as a Chinese sentence.
    pub const fn zh(self) -> &'static str {
        match self {
            Self::CheckParameters => "检查参数。",
            Self::CheckSignature => "检查签名。",
            Self::SameAgain => "稍后使用原参数重试。",
            Self::QueryFirst => "先查询，再决定是否重试。",
            Self::NewNumber => "更换单号。",
            Self::SlowDown => "降低请求频率。",
            Self::GetPermission => "申请开通权限。",
            Self::Contact => "联系微信支付。",
            Self::TopUp => "充值。",
        }
    }
}

/// A caller that may use an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Role {
    /// A merchant that sells on its own account.
    Merchant,
    /// A service provider, a platform, an institution.
    Partner,
    /// A brand, with a key and a signature of its own.
    Brand,
}

/// Response of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AnswerKind {
    /// A JSON object.
    Json(ObjectRef),
    /// Nothing: 204, or 202 where [`Spec::accepted_is_success`] says so.
    Empty,
    /// The bytes of a file, without a signature.
    File,
}

/// Where a field stands in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place {
    /// A segment of the path.
    Path,
    /// A parameter behind the `?`.
    Query,
    /// In a header of its own.
    Header,
    /// In the JSON body, or anywhere in a response.
    Body,
    /// In the part `meta` of an upload.
    Meta,
    /// In a part of its own of an upload.
    Part,
    /// It is the file of an upload.
    File,
}

/// A field of a request, a response or an object within them.
#[derive(Debug)]
#[non_exhaustive]
pub struct Field {
    /// Its name on the wire.
    pub name: &'static str,
    /// Where it stands.
    pub place: Place,
    /// Its type.
    pub kind: Kind,
    /// True if it is a list of that type.
    pub is_list: bool,
    /// True if it stands on the wire as JSON inside a string.
    pub is_embedded: bool,
    /// True if a source says that it is always there. Responses may lack it all the same.
    pub is_required: bool,
    /// True if official sources differ on that.
    pub is_disputed: bool,
    /// True if it is encrypted on its way.
    pub is_sensitive: bool,
    /// True if no official source confirms it.
    pub is_unconfirmed: bool,
    /// True if it is an amount in fen.
    pub is_fen: bool,
    /// True if an official page proves that every response has it.
    pub is_always: bool,
    /// The official Chinese label.
    pub zh: Option<&'static str>,
    /// Its meaning in this place; none if it is that of the glossary.
    pub(super) en: Option<&'static str>,
    /// Limits of its length or value, by the sources.
    pub limits: Limits,
}

impl Field {
    /// Its meaning, in English.
    pub fn en(&self) -> Option<&'static str> {
        self.en.or_else(|| super::raw::meaning(self.name))
    }
}

/// The type of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// Text of any form.
    String,
    /// A whole number.
    Integer,
    /// `true` or `false`.
    Boolean,
    /// A time of RFC 3339.
    DateTime,
    /// A decimal number.
    Decimal,
    /// Any JSON.
    Json,
    /// The bytes of an upload.
    File,
    /// A string out of an open list.
    Enum(EnumRef),
    /// An object with fields of its own.
    Object(ObjectRef),
}

/// Limits of a field's length or value, by the sources. Nothing checks them: the service does.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Limits {
    /// The least number of characters.
    pub min: Option<i64>,
    /// The greatest number of characters.
    pub max: Option<i64>,
    /// The least value of a number.
    pub at_least: Option<i64>,
    /// The greatest value of a number.
    pub at_most: Option<i64>,
    /// The least length of a list.
    pub min_items: Option<i64>,
    /// The greatest length of a list.
    pub max_items: Option<i64>,
    /// The form of a string, as a regular expression.
    pub pattern: Option<&'static str>,
    /// Known values of a number.
    pub values: Vec<&'static str>,
}

/// An object that fields can have as their type.
#[derive(Debug)]
#[non_exhaustive]
pub struct Object {
    /// The name of its type.
    pub name: &'static str,
    /// Its description.
    pub en: &'static str,
    /// Its required fields in a request, as [`Object::require`](wxpay_core::model::Object::require) takes it.
    pub required: &'static [&'static str],
    /// The members, in the order of the page.
    pub fields: Vec<Field>,
}

/// A list of texts that fields can have as their type. It is open: the service adds to it.
#[derive(Debug)]
#[non_exhaustive]
pub struct Enumeration {
    /// The name of its type.
    pub name: &'static str,
    /// Its description.
    pub en: &'static str,
    /// The values that are known.
    pub values: Vec<EnumValue>,
}

/// A value of an enumeration.
#[derive(Debug)]
#[non_exhaustive]
pub struct EnumValue {
    /// The value on the wire.
    pub wire: &'static str,
    /// Its meaning, in Chinese.
    pub zh: Option<&'static str>,
    /// Its meaning, in English.
    pub en: Option<&'static str>,
}

/// Refers to an object of the catalog; objects can hold each other.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct ObjectRef {
    pub(super) family: usize,
    pub(super) index: usize,
}

impl ObjectRef {
    /// Looks the object up in its family.
    pub fn object(self) -> Option<&'static Object> {
        catalog().family(self.family)?.object(self.index)
    }

    /// The object's fields.
    pub fn fields(self) -> &'static [Field] {
        self.object().map_or(&[], |object| &object.fields)
    }
}

/// Refers to an enumeration of the catalog.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct EnumRef {
    pub(super) family: usize,
    pub(super) index: usize,
}

impl EnumRef {
    /// Looks the enumeration up in its family.
    pub fn enumeration(self) -> Option<&'static Enumeration> {
        catalog().family(self.family)?.enumeration(self.index)
    }

    /// The values that are known.
    pub fn values(self) -> &'static [EnumValue] {
        self.enumeration().map_or(&[], |known| &known.values)
    }
}

impl fmt::Debug for ObjectRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.object().map_or("Object", |object| object.name))
    }
}

impl fmt::Debug for EnumRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.enumeration().map_or("Enum", |known| known.name))
    }
}
