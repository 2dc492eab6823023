// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DetailsFile;
use wxpay_core::model::Extra;

/// Queries the download address of the refund details of a batch (下载批次退款明细).
///
/// `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow`
///
/// - Returns [`DetailsFile`].
/// - Callers: merchants, service providers and platforms (从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商).
/// - Retry: safe, it only reads.
/// - 中文：下载批次退款明细。调用方：从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012463523)
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
/// use wxpay::api::marketing_favor::ApplyForRefundDetailsFile;
///
/// let request = ApplyForRefundDetailsFile::new("9865000");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"stock_id":"9865000"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "下载批次退款明细",
    "/v3/marketing/favor/stocks/{stock_id}/refund-flow",
    "GET /v3/marketing/favor/stocks/{stock_id}/refund-flow",
    "4012463523",
    "4012463548",
    "QueryRefundDetailsFile"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForRefundDetailsFile {
    /// Coupon batch id (批次号). Required. At most 20 characters. It stands in the path.
    pub stock_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForRefundDetailsFile {
    /// Creates the request; setters add the other fields.
    pub fn new(stock_id: impl Into<String>) -> Self {
        Self {
            stock_id: stock_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { ApplyForRefundDetailsFile
    [stock_id,]
    []
    []
}

wxpay_core::operation!(ApplyForRefundDetailsFile => DetailsFile, wxpay_core::Spec::new(
    "marketing_favor.apply_for_refund_details_file",
    wxpay_core::http::Method::GET,
    "/v3/marketing/favor/stocks/{stock_id}/refund-flow",
)
.title("下载批次退款明细")
.family("marketing_favor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012463523")
.repeat(wxpay_core::Repeat::Freely));
