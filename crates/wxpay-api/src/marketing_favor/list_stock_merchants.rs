// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::StockScopePage;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists the merchants at which a batch of vouchers can be used, page by page (查询代金券可用商户).
///
/// `GET /v3/marketing/favor/stocks/{stock_id}/merchants`
///
/// - Returns [`StockScopePage`].
/// - Callers: merchants, service providers and platforms (从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商).
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - 中文：查询代金券可用商户。调用方：从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012463358)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `PARAM_ERROR` | 400 | Notification address required; notified merchant required. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Openid not of the AppID; activity over or not active. | Check the parameters. |
/// | `APPID_MCHID_NOT_MATCH` | 400 | AppID not bound to the merchant. | Send the same request again later. |
/// | `MCH_NOT_EXISTS` | 400 | Merchant number invalid. |  |
/// | `NOT_ENOUGH` | 403 | Batch's budget used up. |  |
/// | `REQUEST_BLOCKED` | 403 | Calling merchant has no permission; merchant may not send coupons; batch not for other merchants. | Check the parameters. Apply for the permission. |
/// | `USER_ACCOUNT_ABNORMAL` | 403 | User invalid. | Contact WeChat Pay. |
/// | `RESOURCE_NOT_EXISTS` | 404 | No such batch. | Check the parameters. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_favor::ListStockMerchants;
///
/// let request = ListStockMerchants::new("9865000")
///     .offset(10)
///     .limit(10)
///     .stock_creator_mchid("9865000");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"limit":10,"offset":10,"stock_creator_mchid":"9865000","stock_id":"9865000"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询代金券可用商户",
    "/v3/marketing/favor/stocks/{stock_id}/merchants",
    "GET /v3/marketing/favor/stocks/{stock_id}/merchants",
    "4012463358",
    "4012463409"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListStockMerchants {
    /// Coupon batch id (批次号). Required. At most 20 characters. It stands in the path.
    pub stock_id: String,
    /// Start of the page of results (分页页码). Required.
    pub offset: Option<i64>,
    /// Most results to return in one page (分页大小). Required.
    pub limit: Option<i64>,
    /// Merchant number that created the coupon batch (创建批次的商户号). Required. At most 20 characters.
    pub stock_creator_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListStockMerchants {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `offset`, `limit` and `stock_creator_mchid`.
    pub fn new(stock_id: impl Into<String>) -> Self {
        Self {
            stock_id: stock_id.into(),
            offset: None,
            limit: None,
            stock_creator_mchid: None,
            extra: Extra::new(),
        }
    }

    /// Start of the page of results (分页页码). Required.
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }

    /// Most results to return in one page (分页大小). Required.
    pub fn limit<Via>(mut self, limit: impl IntoField<i64, Via>) -> Self {
        self.limit = limit.into_field();
        self
    }

    /// Merchant number that created the coupon batch (创建批次的商户号). Required. At most 20 characters.
    pub fn stock_creator_mchid<Via>(
        mut self,
        stock_creator_mchid: impl IntoField<String, Via>,
    ) -> Self {
        self.stock_creator_mchid = stock_creator_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { ListStockMerchants
    [stock_id,]
    [offset, limit, stock_creator_mchid,]
    ["offset", "limit", "stock_creator_mchid",]
}

wxpay_core::operation!(ListStockMerchants => StockScopePage, wxpay_core::Spec::new(
    "marketing_favor.list_stock_merchants",
    wxpay_core::http::Method::GET,
    "/v3/marketing/favor/stocks/{stock_id}/merchants",
)
.title("查询代金券可用商户")
.family("marketing_favor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012463358")
.query(&["offset", "limit", "stock_creator_mchid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListStockMerchants => [String] in data, undocumented by offset, total total_count);
