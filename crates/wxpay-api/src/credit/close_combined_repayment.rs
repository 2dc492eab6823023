// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Closes a combined repayment order (商户关单).
///
/// `POST /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close`
///
/// - Returns nothing (204).
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `combine_out_trade_no` and the same parameters.
/// - 中文：商户关单。调用方：服务商、平台；`combine_out_trade_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015124497)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::credit::{CloseCombinedRepayment, SubOrderToClose};
///
/// let request = CloseCombinedRepayment::new("1217752501201407033233368018").sub_orders([
///     SubOrderToClose::new()
///         .mchid("1900000109")
///         .out_trade_no("1217752501201407033233368018"),
/// ]);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"combine_out_trade_no":"1217752501201407033233368018","sub_orders":[{"mchid":"1900000109","out_trade_no":"1217752501201407033233368018"}]}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商户关单",
    "/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close",
    "POST /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close",
    "4015124497"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CloseCombinedRepayment {
    /// The merchant's own number for the combined order (还款单订单号). Required. It stands in the path.
    pub combine_out_trade_no: String,
    /// Sub-orders (还款明细单信息列表). Required. At most 10 items.
    pub sub_orders: Option<Vec<SubOrderToClose>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CloseCombinedRepayment {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_orders`.
    pub fn new(combine_out_trade_no: impl Into<String>) -> Self {
        Self {
            combine_out_trade_no: combine_out_trade_no.into(),
            sub_orders: None,
            extra: Extra::new(),
        }
    }

    /// Sub-orders (还款明细单信息列表). Required. At most 10 items.
    pub fn sub_orders<Via>(
        mut self,
        sub_orders: impl IntoField<Vec<SubOrderToClose>, Via>,
    ) -> Self {
        self.sub_orders = sub_orders.into_field();
        self
    }
}

wxpay_core::__model_impl! { CloseCombinedRepayment
    [combine_out_trade_no,]
    [sub_orders,]
    ["sub_orders",]
}

wxpay_core::operation!(CloseCombinedRepayment => (), wxpay_core::Spec::new(
    "credit.close_combined_repayment",
    wxpay_core::http::Method::POST,
    "/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close",
)
.title("商户关单")
.family("credit")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015124497")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("combine_out_trade_no")));

/// A part of a combined repayment order to close.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SubOrderToClose {
    /// Merchant number (还款单发起商户号). Required.
    pub mchid: Option<String>,
    /// The merchant's own order number (还款明细单订单号). Required.
    pub out_trade_no: Option<String>,
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SubOrderToClose {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `mchid` and `out_trade_no`.
    pub fn new() -> Self {
        Self {
            mchid: None,
            out_trade_no: None,
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (还款单发起商户号). Required.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// The merchant's own order number (还款明细单订单号). Required.
    pub fn out_trade_no<Via>(mut self, out_trade_no: impl IntoField<String, Via>) -> Self {
        self.out_trade_no = out_trade_no.into_field();
        self
    }

    /// The sub-merchant's number (二级商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

impl Default for SubOrderToClose {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SubOrderToClose
    []
    [mchid, out_trade_no, sub_mchid,]
    ["mchid", "out_trade_no",]
}
