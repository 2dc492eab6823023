// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Reverses the sub-orders of a combined deduction (电商合单委托代扣撤销订单).
///
/// `POST /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`
///
/// - Returns nothing (204).
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `combine_out_trade_no` and the same parameters.
/// - 中文：电商合单委托代扣撤销订单。调用方：服务商、平台；`combine_out_trade_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_5.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::papay::ReverseCombinedDeduction;
///
/// let request = ReverseCombinedDeduction::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"combine_out_trade_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "电商合单委托代扣撤销订单",
    "/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse",
    "POST /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ReverseCombinedDeduction {
    /// The merchant's own number for the combined order (合单商户订单号). Required. It stands in the path.
    pub combine_out_trade_no: String,
    /// Application id of the combined order's merchant (合单商户APPID). Required.
    pub combine_appid: Option<String>,
    /// Sub-orders (子单信息).
    pub sub_orders: Option<Vec<ReversedSubOrder>>,
    /// Contract number (委托代扣协议Id). Described by SKIT; no official source confirms it.
    pub contract_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ReverseCombinedDeduction {
    /// Creates the request; setters add the other fields.
    ///
    /// The client fills in `combine_appid` if the merchant has such a value, unless set.
    pub fn new(combine_out_trade_no: impl Into<String>) -> Self {
        Self {
            combine_out_trade_no: combine_out_trade_no.into(),
            combine_appid: None,
            sub_orders: None,
            contract_id: None,
            extra: Extra::new(),
        }
    }

    /// Application id of the combined order's merchant (合单商户APPID). Required.
    pub fn combine_appid<Via>(mut self, combine_appid: impl IntoField<String, Via>) -> Self {
        self.combine_appid = combine_appid.into_field();
        self
    }

    /// Sub-orders (子单信息).
    pub fn sub_orders<Via>(
        mut self,
        sub_orders: impl IntoField<Vec<ReversedSubOrder>, Via>,
    ) -> Self {
        self.sub_orders = sub_orders.into_field();
        self
    }

    /// Contract number (委托代扣协议Id). Described by SKIT; no official source confirms it.
    pub fn contract_id<Via>(mut self, contract_id: impl IntoField<String, Via>) -> Self {
        self.contract_id = contract_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { ReverseCombinedDeduction
    [combine_out_trade_no,]
    [combine_appid, sub_orders, contract_id,]
    ["combine_appid",]
}

wxpay_core::operation!(ReverseCombinedDeduction => (), wxpay_core::Spec::new(
    "papay.reverse_combined_deduction",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse",
)
.title("电商合单委托代扣撤销订单")
.family("papay")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_5.shtml")
.fill(&[("combine_appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("combine_out_trade_no")));

/// A sub-order to reverse.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ReversedSubOrder {
    /// Merchant number (子单商户号). Required.
    pub mchid: Option<String>,
    /// The merchant's own order number (子单商户订单号). Required.
    pub out_trade_no: Option<String>,
    /// The sub-merchant's number (二级商户号). Sources differ on whether it is required.
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (二级商户appid).
    pub sub_appid: Option<String>,
    /// Acceptance authorization id of the individual payee. Described by SKIT; no official source confirms it.
    pub individual_auth_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ReversedSubOrder {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `mchid` and `out_trade_no`.
    pub fn new() -> Self {
        Self {
            mchid: None,
            out_trade_no: None,
            sub_mchid: None,
            sub_appid: None,
            individual_auth_id: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (子单商户号). Required.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// The merchant's own order number (子单商户订单号). Required.
    pub fn out_trade_no<Via>(mut self, out_trade_no: impl IntoField<String, Via>) -> Self {
        self.out_trade_no = out_trade_no.into_field();
        self
    }

    /// The sub-merchant's number (二级商户号). Sources differ on whether it is required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The sub-merchant's application id (二级商户appid).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// Acceptance authorization id of the individual payee. Described by SKIT; no official source confirms it.
    pub fn individual_auth_id<Via>(
        mut self,
        individual_auth_id: impl IntoField<String, Via>,
    ) -> Self {
        self.individual_auth_id = individual_auth_id.into_field();
        self
    }
}

impl Default for ReversedSubOrder {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ReversedSubOrder
    []
    [mchid, out_trade_no, sub_mchid, sub_appid, individual_auth_id,]
    ["mchid", "out_trade_no",]
}
