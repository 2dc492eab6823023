// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Marks an order for profit sharing (分账标记).
///
/// `POST /v3/global/profit-sharing/transactions/mark`
///
/// - Returns nothing (204).
/// - Callers: merchants, service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：分账标记。调用方：商户、服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_1.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::global::MarkProfitSharingOrder;
///
/// let request = MarkProfitSharingOrder::new();
/// # let sample: serde_json::Value = serde_json::from_str(r##"{}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "分账标记",
    "/v3/global/profit-sharing/transactions/mark",
    "POST /v3/global/profit-sharing/transactions/mark"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct MarkProfitSharingOrder {
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// Currency (订单标价币种).
    pub currency: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl MarkProfitSharingOrder {
    /// Creates the request; setters add the fields.
    pub fn new() -> Self {
        Self {
            sub_mchid: None,
            out_trade_no: None,
            currency: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The merchant's own order number (商户订单号).
    pub fn out_trade_no<Via>(mut self, out_trade_no: impl IntoField<String, Via>) -> Self {
        self.out_trade_no = out_trade_no.into_field();
        self
    }

    /// Currency (订单标价币种).
    pub fn currency<Via>(mut self, currency: impl IntoField<String, Via>) -> Self {
        self.currency = currency.into_field();
        self
    }
}

impl Default for MarkProfitSharingOrder {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { MarkProfitSharingOrder
    []
    [sub_mchid, out_trade_no, currency,]
    []
}

wxpay_core::operation!(MarkProfitSharingOrder => (), wxpay_core::Spec::new(
    "global.mark_profit_sharing_order",
    wxpay_core::http::Method::POST,
    "/v3/global/profit-sharing/transactions/mark",
)
.title("分账标记")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_1.shtml")
.body(wxpay_core::Body::JsonIfAny)
.host(wxpay_core::Host::HongKong));
