// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Order;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries an order by WeChat Pay's order number (微信支付订单号查询).
///
/// `GET /v3/pay/transactions/id/{transaction_id}`
///
/// - Returns [`Order`].
/// - Callers: merchants (普通商户).
/// - Retry: safe, it only reads.
/// - 中文：微信支付订单号查询。调用方：普通商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791858)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `MCH_NOT_EXISTS` | 400 | No such merchant. | Check the parameters. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
/// | `INVALID_REQUEST` | 400 | Invalid request. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature wrong. | Check the parameters. Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
/// | `RULE_LIMIT` | 403 | Against a business rule. | Send fewer requests. |
/// | `TRADE_ERROR` | 403 | Transaction error. |  |
/// | `ORDER_NOT_EXIST` | 404 | No such order. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payments::QueryOrderById;
///
/// let request = QueryOrderById::new("1217752501201407033233368018").mchid("1230000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"mchid":"1230000109","transaction_id":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "微信支付订单号查询",
    "/v3/pay/transactions/id/{transaction_id}",
    "GET /v3/pay/transactions/id/{transaction_id}",
    "4012791858"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryOrderById {
    /// WeChat Pay's order number (微信支付订单号). Required. At most 32 characters. It stands in the path.
    pub transaction_id: String,
    /// Merchant number (直连商户号). Required. At most 32 characters.
    pub mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryOrderById {
    /// Creates the request; setters add the other fields.
    ///
    /// The client fills in `mchid` unless set.
    pub fn new(transaction_id: impl Into<String>) -> Self {
        Self {
            transaction_id: transaction_id.into(),
            mchid: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (直连商户号). Required. At most 32 characters.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryOrderById
    [transaction_id,]
    [mchid,]
    ["mchid",]
}

wxpay_core::operation!(QueryOrderById => Order, wxpay_core::Spec::new(
    "payments.query_order_by_id",
    wxpay_core::http::Method::GET,
    "/v3/pay/transactions/id/{transaction_id}",
)
.title("微信支付订单号查询")
.family("payments")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012791858")
.query(&["mchid"])
.fill(&[("mchid", wxpay_core::Fill::Mchid)])
.repeat(wxpay_core::Repeat::Freely));
