// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Removes the association of a merchant coupon with an order (取消关联订单信息).
///
/// `POST /v3/marketing/busifavor/coupons/disassociate`
///
/// - Returns [`OrderDisassociation`].
/// - Callers: merchants.
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：取消关联订单信息。调用方：商户；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012465673)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_busifavor::DisassociateOrder;
///
/// let request = DisassociateOrder::new("12177525012014070332333680180000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000").stock_id("sample-stock-id").coupon_code("121775250120140").out_trade_no("12177525012014070332333680180000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"coupon_code":"121775250120140","out_request_no":"12177525012014070332333680180000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000","out_trade_no":"12177525012014070332333680180000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000","stock_id":"sample-stock-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "取消关联订单信息",
    "/v3/marketing/busifavor/coupons/disassociate",
    "POST /v3/marketing/busifavor/coupons/disassociate",
    "4012465673",
    "4012465703"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DisassociateOrder {
    /// The merchant's own request number. Required. At least 128 characters.
    pub out_request_no: String,
    /// Coupon batch id (批次号). Required.
    pub stock_id: Option<String>,
    /// Coupon code (券code). Required. From 8 to 15 characters.
    pub coupon_code: Option<String>,
    /// The merchant's own order number (关联的商户订单号). Required. At least 128 characters.
    pub out_trade_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DisassociateOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `stock_id`, `coupon_code` and `out_trade_no`.
    pub fn new(out_request_no: impl Into<String>) -> Self {
        Self {
            out_request_no: out_request_no.into(),
            stock_id: None,
            coupon_code: None,
            out_trade_no: None,
            extra: Extra::new(),
        }
    }

    /// Coupon batch id (批次号). Required.
    pub fn stock_id<Via>(mut self, stock_id: impl IntoField<String, Via>) -> Self {
        self.stock_id = stock_id.into_field();
        self
    }

    /// Coupon code (券code). Required. From 8 to 15 characters.
    pub fn coupon_code<Via>(mut self, coupon_code: impl IntoField<String, Via>) -> Self {
        self.coupon_code = coupon_code.into_field();
        self
    }

    /// The merchant's own order number (关联的商户订单号). Required. At least 128 characters.
    pub fn out_trade_no<Via>(mut self, out_trade_no: impl IntoField<String, Via>) -> Self {
        self.out_trade_no = out_trade_no.into_field();
        self
    }
}

wxpay_core::__model_impl! { DisassociateOrder
    [out_request_no,]
    [stock_id, coupon_code, out_trade_no,]
    ["stock_id", "coupon_code", "out_trade_no",]
}

wxpay_core::operation!(DisassociateOrder => OrderDisassociation, wxpay_core::Spec::new(
    "marketing_busifavor.disassociate_order",
    wxpay_core::http::Method::POST,
    "/v3/marketing/busifavor/coupons/disassociate",
)
.title("取消关联订单信息")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012465673")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

/// When the association with an order was removed.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderDisassociation {
    /// When the association was removed (取消关联成功时间).
    pub wechatpay_disassociate_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { OrderDisassociation
    []
    [wechatpay_disassociate_time,]
    []
}
