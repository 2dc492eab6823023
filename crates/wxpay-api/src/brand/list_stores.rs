// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ListedStore;
use super::StorePage;
use super::StoreState;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists a brand's stores (列表查询品牌门店信息).
///
/// `GET /v3/brand/partner/store/brandstores`
///
/// - Returns [`StorePage`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - 中文：列表查询品牌门店信息。调用方：普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016756674)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
/// | `NO_AUTH` | 403 | No permission. | Check the parameters. Apply for the permission. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::brand::{ListStores, StoreState};
///
/// let request = ListStores::new()
///     .brand_id("123456789")
///     .store_state(StoreState::Open)
///     .offset(100)
///     .limit(20);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"123456789","limit":20,"offset":100,"store_state":"OPEN"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "列表查询品牌门店信息",
    "/v3/brand/partner/store/brandstores",
    "GET /v3/brand/partner/store/brandstores",
    "4016756674"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListStores {
    /// Brand id (品牌ID). Required.
    pub brand_id: Option<String>,
    /// Store state (门店状态).
    pub store_state: Option<StoreState>,
    /// Start of the page of results (分页起始位置).
    pub offset: Option<i64>,
    /// Most results to return in one page (分页条数).
    pub limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListStores {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `brand_id`.
    pub fn new() -> Self {
        Self {
            brand_id: None,
            store_state: None,
            offset: None,
            limit: None,
            extra: Extra::new(),
        }
    }

    /// Brand id (品牌ID). Required.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// Store state (门店状态).
    pub fn store_state<Via>(mut self, store_state: impl IntoField<StoreState, Via>) -> Self {
        self.store_state = store_state.into_field();
        self
    }

    /// Start of the page of results (分页起始位置).
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }

    /// Most results to return in one page (分页条数).
    pub fn limit<Via>(mut self, limit: impl IntoField<i64, Via>) -> Self {
        self.limit = limit.into_field();
        self
    }
}

impl Default for ListStores {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ListStores
    []
    [brand_id, store_state, offset, limit,]
    ["brand_id",]
}

wxpay_core::operation!(ListStores => StorePage, wxpay_core::Spec::new(
    "brand.list_stores",
    wxpay_core::http::Method::GET,
    "/v3/brand/partner/store/brandstores",
)
.title("列表查询品牌门店信息")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016756674")
.query(&["brand_id", "store_state", "offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListStores => [ListedStore] in data, items by offset, total total_count);
