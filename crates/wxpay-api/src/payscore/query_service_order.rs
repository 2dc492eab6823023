// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ServiceOrder;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a payscore order (查询支付分订单).
///
/// `GET /v3/payscore/serviceorder`
///
/// - Returns [`ServiceOrder`].
/// - Callers: merchants (普通商户).
/// - Retry: safe, it only reads.
/// - 中文：查询支付分订单。调用方：普通商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012587902)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
/// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Check the parameters. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
/// | `INVALID_ORDER_STATE` | 400 | Order state does not allow it. | Check the parameters. |
/// | `ORDER_CANCELED` | 400 | Order cancelled. |  |
/// | `ORDER_DONE` | 400 | Order completed. |  |
/// | `NO_AUTH` | 403 | Merchant's data invalid. | Check the parameters. |
/// | `ORDER_NOT_EXIST` | 404 | No such order. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore::QueryServiceOrder;
///
/// let request = QueryServiceOrder::new()
///     .out_order_no("1234323XXXXXX1243252")
///     .query_id("15646546545165651651")
///     .service_id("2002000000000558128851361561536")
///     .appid("wx8888888888888888");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"appid":"wx8888888888888888","out_order_no":"1234323XXXXXX1243252","query_id":"15646546545165651651","service_id":"2002000000000558128851361561536"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询支付分订单",
    "/v3/payscore/serviceorder",
    "GET /v3/payscore/serviceorder",
    "4012587902"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryServiceOrder {
    /// The merchant's own order number (商户服务订单号). At most 32 characters.
    pub out_order_no: Option<String>,
    /// Query id for the jump back (回跳查询ID). At most 512 characters.
    pub query_id: Option<String>,
    /// Service id (服务ID). Required. At most 32 characters.
    pub service_id: Option<String>,
    /// Application id (公众账号ID). Required. At most 32 characters.
    pub appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryServiceOrder {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `service_id` and `out_order_no` or `query_id`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            out_order_no: None,
            query_id: None,
            service_id: None,
            appid: None,
            extra: Extra::new(),
        }
    }

    /// The merchant's own order number (商户服务订单号). At most 32 characters.
    pub fn out_order_no<Via>(mut self, out_order_no: impl IntoField<String, Via>) -> Self {
        self.out_order_no = out_order_no.into_field();
        self
    }

    /// Query id for the jump back (回跳查询ID). At most 512 characters.
    pub fn query_id<Via>(mut self, query_id: impl IntoField<String, Via>) -> Self {
        self.query_id = query_id.into_field();
        self
    }

    /// Service id (服务ID). Required. At most 32 characters.
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
        self
    }

    /// Application id (公众账号ID). Required. At most 32 characters.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }
}

impl Default for QueryServiceOrder {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryServiceOrder
    []
    [out_order_no, query_id, service_id, appid,]
    ["service_id", "appid", "out_order_no|query_id",]
}

wxpay_core::operation!(QueryServiceOrder => ServiceOrder, wxpay_core::Spec::new(
    "payscore.query_service_order",
    wxpay_core::http::Method::GET,
    "/v3/payscore/serviceorder",
)
.title("查询支付分订单")
.family("payscore")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012587902")
.query(&["out_order_no", "query_id", "service_id", "appid"])
.fill(&[("appid", wxpay_core::Fill::Appid)])
.repeat(wxpay_core::Repeat::Freely));
