// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ListedStore;
use super::StorePage;
use super::StoreState;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists the brand's stores, as the brand (查询品牌门店列表).
///
/// `GET /brand/store/brandstores`
///
/// - Returns [`StorePage`].
/// - Callers: brands (品牌商户).
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：查询品牌门店列表。调用方：品牌商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4016756646)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
/// | `PARAM_ERROR` | 400 | Branch name invalid; address code of the store invalid. | Check the parameters. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::brand::{ListStoresAsBrand, StoreState};
///
/// let request = ListStoresAsBrand::new()
///     .store_state(StoreState::Open)
///     .offset(100)
///     .limit(20);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"limit":20,"offset":100,"store_state":"OPEN"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询品牌门店列表",
    "/brand/store/brandstores",
    "GET /brand/store/brandstores",
    "4016756646"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListStoresAsBrand {
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

impl ListStoresAsBrand {
    /// Creates the request; setters add the fields.
    pub fn new() -> Self {
        Self {
            store_state: None,
            offset: None,
            limit: None,
            extra: Extra::new(),
        }
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

impl Default for ListStoresAsBrand {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ListStoresAsBrand
    []
    [store_state, offset, limit,]
    []
}

wxpay_core::operation!(ListStoresAsBrand => StorePage, wxpay_core::Spec::new(
    "brand.list_stores_as_brand",
    wxpay_core::http::Method::GET,
    "/brand/store/brandstores",
)
.title("查询品牌门店列表")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/brand/4016756646")
.query(&["store_state", "offset", "limit"])
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListStoresAsBrand => [ListedStore] in data, items by offset, total total_count);
