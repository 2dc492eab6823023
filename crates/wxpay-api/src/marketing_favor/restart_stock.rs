// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Restarts a batch of vouchers (重启代金券批次).
///
/// `POST /v3/marketing/favor/stocks/{stock_id}/restart`
///
/// - Returns [`StockRestart`].
/// - Callers: merchants, service providers and platforms (从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：重启代金券批次。调用方：从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012460411)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `PARAM_ERROR` | 400 | Notification address required; notified merchant required. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Openid not of the AppID; activity over or not active. | Check the parameters. Send the same request again later. |
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
/// use wxpay::api::marketing_favor::RestartStock;
///
/// let request = RestartStock::new("8965000").stock_creator_mchid("9865000");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"stock_creator_mchid":"9865000","stock_id":"8965000"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "重启代金券批次",
    "/v3/marketing/favor/stocks/{stock_id}/restart",
    "POST /v3/marketing/favor/stocks/{stock_id}/restart",
    "4012460411",
    "4012460448"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct RestartStock {
    /// Coupon batch id (批次号). Required. At most 20 characters. It stands in the path.
    pub stock_id: String,
    /// Merchant number that created the coupon batch (创建批次的商户号). Required. At most 20 characters.
    pub stock_creator_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl RestartStock {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `stock_creator_mchid`.
    pub fn new(stock_id: impl Into<String>) -> Self {
        Self {
            stock_id: stock_id.into(),
            stock_creator_mchid: None,
            extra: Extra::new(),
        }
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

wxpay_core::__model_impl! { RestartStock
    [stock_id,]
    [stock_creator_mchid,]
    ["stock_creator_mchid",]
}

wxpay_core::operation!(RestartStock => StockRestart, wxpay_core::Spec::new(
    "marketing_favor.restart_stock",
    wxpay_core::http::Method::POST,
    "/v3/marketing/favor/stocks/{stock_id}/restart",
)
.title("重启代金券批次")
.family("marketing_favor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012460411")
.body(wxpay_core::Body::Json));

/// The batch that was restarted, and when.
#[derive(Clone)]
#[non_exhaustive]
pub struct StockRestart {
    /// When it takes effect again (生效时间).
    pub restart_time: Option<DateTime>,
    /// Coupon batch id (批次号). At most 20 characters.
    pub stock_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { StockRestart
    []
    [restart_time, stock_id,]
    []
}
