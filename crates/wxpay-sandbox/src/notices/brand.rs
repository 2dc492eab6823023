use serde_json::Value;

/// A notification for a brand, to be sent by [`Sandbox::notify_brand`](crate::Sandbox::notify_brand).
#[derive(Clone, Debug, PartialEq)]
pub struct BrandNotice {
    /// Its URL.
    pub notify_url: String,
    /// The event type, such as `BRAND_MEMBER_CARD.SYNC_USER_POINT`.
    pub event_type: String,
    /// The resource in plain text.
    pub resource: Value,
}
