// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Order;
use wxpay_core::model::Extra;

/// Queries a combined order by the merchant's number of the combined order (合单查询订单).
///
/// `GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}`
///
/// - Returns [`Order`].
/// - Callers: merchants, service providers and platforms (平台商户、普通商户、普通服务商).
/// - Retry: safe, it only reads.
/// - 中文：合单查询订单。调用方：平台商户、普通商户、普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4013421222)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `APPID_MCHID_NOT_MATCH` | 400 | AppID not bound to the merchant. | Check the parameters. |
/// | `MCH_NOT_EXISTS` | 400 | No such merchant. | Check the parameters. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
/// | `INVALID_REQUEST` | 400 | Invalid request. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature wrong. | Check the parameters. Check the signature. |
/// | `USERPAYING` | 202 | User must type the password. |  |
/// | `ORDER_CLOSED` | 400 | Order closed. | Use a new number. |
/// | `ACCOUNTERROR` | 403 | Account abnormal. |  |
/// | `NOAUTH` | 403 | Merchant has no permission. | Apply for the permission. Contact WeChat Pay. |
/// | `OUT_TRADE_NO_USED` | 403 | Number used already. | Check the parameters. |
/// | `RULELIMIT` | 403 | Against a business rule. | Send fewer requests. |
/// | `TRADE_ERROR` | 403 | Transaction error. |  |
/// | `ORDERNOTEXIST` | 404 | No such order. | Check the parameters. |
/// | `BANKERROR` | 500 | Bank's system error. | Check the parameters. Send the same request again later. |
/// | `INVALID_TRANSACTIONID` | 500 | Order number invalid. | Check the parameters. |
/// | `OPENID_MISMATCH` | 500 | Openid not of the AppID. | Check the parameters. |
/// | `SYSTEMERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::combine_payments::QueryOrderByOutTradeNo;
///
/// let request = QueryOrderByOutTradeNo::new("P20150806125346");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"combine_out_trade_no":"P20150806125346"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "合单查询订单",
    "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}",
    "GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}",
    "4013421222",
    "4013462164"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryOrderByOutTradeNo {
    /// The merchant's own number for the combined order (合单商户订单号). Required. At most 32 characters. It stands in the path.
    pub combine_out_trade_no: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryOrderByOutTradeNo {
    /// Creates the request; setters add the other fields.
    pub fn new(combine_out_trade_no: impl Into<String>) -> Self {
        Self {
            combine_out_trade_no: combine_out_trade_no.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryOrderByOutTradeNo
    [combine_out_trade_no,]
    []
    []
}

wxpay_core::operation!(QueryOrderByOutTradeNo => Order, wxpay_core::Spec::new(
    "combine_payments.query_order_by_out_trade_no",
    wxpay_core::http::Method::GET,
    "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}",
)
.title("合单查询订单")
.family("combine_payments")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4013421222")
.repeat(wxpay_core::Repeat::Freely));
