// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ServiceOrder;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a payscore order (查询支付分订单).
///
/// `GET /v3/payscore/partner/serviceorder`
///
/// - Returns [`ServiceOrder`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe, it only reads.
/// - 中文：查询支付分订单。调用方：普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013138559)
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
/// use wxpay::api::payscore_partner::QueryServiceOrder;
///
/// let request = QueryServiceOrder::new()
///     .service_id("2002000000000558128851361561536")
///     .sub_mchid("1900000109")
///     .out_order_no("1234323XXXXXX1243252")
///     .query_id("15646546545165651651");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_order_no":"1234323XXXXXX1243252","query_id":"15646546545165651651","service_id":"2002000000000558128851361561536","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询支付分订单",
    "/v3/payscore/partner/serviceorder",
    "GET /v3/payscore/partner/serviceorder",
    "4013138559"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryServiceOrder {
    /// Service id (服务ID). At most 32 characters.
    pub service_id: Option<String>,
    /// The sub-merchant's number (子商户号). Required. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// The merchant's own order number (商户服务订单号). At most 32 characters.
    pub out_order_no: Option<String>,
    /// Query id for the jump back (回跳查询ID). At most 512 characters.
    pub query_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryServiceOrder {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `sub_mchid` and `out_order_no` or `query_id`.
    pub fn new() -> Self {
        Self {
            service_id: None,
            sub_mchid: None,
            out_order_no: None,
            query_id: None,
            extra: Extra::new(),
        }
    }

    /// Service id (服务ID). At most 32 characters.
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). Required. At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
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
}

impl Default for QueryServiceOrder {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryServiceOrder
    []
    [service_id, sub_mchid, out_order_no, query_id,]
    ["sub_mchid", "out_order_no|query_id",]
}

wxpay_core::operation!(QueryServiceOrder => ServiceOrder, wxpay_core::Spec::new(
    "payscore_partner.query_service_order",
    wxpay_core::http::Method::GET,
    "/v3/payscore/partner/serviceorder",
)
.title("查询支付分订单")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013138559")
.query(&["service_id", "sub_mchid", "out_order_no", "query_id"])
.repeat(wxpay_core::Repeat::Freely));
