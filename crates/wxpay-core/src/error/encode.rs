use crate::crypto::CryptoError;

/// A value could not be encoded as a request. Nothing was sent.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum EncodeError {
    /// The operation is signed by a brand, but the client is a merchant's.
    ///
    /// Send it with a client made by `Client::for_brand`.
    #[error("operation is signed by a brand, and the client is a merchant's")]
    NotABrand,
    /// The operation is signed by a merchant, but the client is a brand's.
    ///
    /// Send it with a client made by `Client::new`.
    #[error("operation is signed by a merchant, and the client is a brand's")]
    NotAMerchant,
    /// Fields that every source calls required are missing. All of them are listed.
    ///
    /// To omit one anyway, put it into `extra` as null.
    #[error("required fields are missing: {}", fields.join(", "))]
    Missing {
        /// The fields' paths, such as `amount.total` or `detail.goods_detail[1].quantity`; `a|b` where
        /// one of two is enough.
        fields: Vec<String>,
    },
    /// A path parameter would make this the path of another operation.
    #[error("path parameter {name} must not be {value:?}: that would call another operation")]
    PathParameter {
        /// The parameter's name.
        name: &'static str,
        /// Its value: empty, `.` or `..`.
        value: String,
    },
    /// The operation's `encode` does not follow its own path template.
    #[error("path parameter {name} is missing or out of order")]
    Template {
        /// The placeholder that is not filled, or the name that is not the next placeholder.
        name: &'static str,
    },
    /// The body could not be serialised.
    #[error("body cannot be serialised")]
    Json(#[source] serde_json::Error),
    /// The path with its query, or a header, does not fit into an HTTP request: it is too long.
    #[error("request does not fit into HTTP")]
    Http(#[source] http::Error),
    /// A field must be encrypted, and no WeChat Pay platform key is available.
    #[error("sensitive field {field} cannot be encrypted: no WeChat Pay platform key is available")]
    NoKey {
        /// The field's path.
        field: String,
    },
    /// A sensitive field could not be encrypted; 214 bytes of UTF-8 is the most under a key of 2048 bits.
    #[error("sensitive field {field} cannot be encrypted")]
    Seal {
        /// The field's path.
        field: String,
        /// Why not.
        #[source]
        source: CryptoError,
    },
    /// A sensitive field is in JSON within the query.
    #[error("sensitive field {field} has no place inside JSON in the query")]
    SensitiveInQuery {
        /// The field's path.
        field: String,
    },
    /// The file of an upload is missing, or its MIME type has a control character.
    #[error("file {name} is missing, or its type is not one")]
    File {
        /// The field's name.
        name: &'static str,
    },
    /// The file of an upload cannot be read to its end.
    #[error("file {name} cannot be read")]
    Read {
        /// The field's name.
        name: &'static str,
        /// Text of its source.
        source: std::io::Error,
    },
    /// A file is in a place that takes JSON only.
    #[error("file {field} stands where only JSON can")]
    MisplacedFile {
        /// The field's path.
        field: String,
    },
    /// A raw call has a method that the service does not know.
    #[error("method is none of GET, POST, PUT, PATCH and DELETE")]
    Method,
    /// A raw call has a path that cannot be sent as it is.
    #[error("path is not absolute, or would be changed on its way")]
    Target,
    /// A value is not valid in a header: a control character, or not a string.
    #[error("field {name} cannot stand in a header")]
    Header {
        /// The field's name.
        name: &'static str,
    },
    /// A string has a character that needs four bytes in UTF-8, such as an emoji: WeChat Pay takes
    /// characters of one to three bytes only.
    ///
    /// Remove or replace such characters before the call. Sensitive fields may have them.
    #[error(
        "{} has a character of four bytes, such as an emoji: only those of one to three are allowed",
        if field.is_empty() { "the body" } else { field.as_str() }
    )]
    WideCharacter {
        /// The field's path, such as `goods[1].name`; the path of the surrounding object if a member's name has such a
        /// character; empty for the body itself.
        field: String,
    },
    /// A list in the body holds a null, or the body itself is one.
    #[error("body holds a null that cannot be left out")]
    Null,
}
