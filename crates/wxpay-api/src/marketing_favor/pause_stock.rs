// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::StockChange;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Pauses a batch of vouchers (暂停代金券批次).
///
/// `POST /v3/marketing/favor/stocks/{stock_id}/pause`
///
/// - Who may call it: merchants, service providers and platforms.
/// - Repeatable: not known to be; query before it is sent again.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_13.shtml)
#[doc(alias = "暂停代金券批次")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PauseStock {
    /// Coupon batch id (批次号). Required. It stands in the path.
    pub stock_id: String,
    /// Merchant number that created the coupon batch (创建批次的商户号). Required.
    pub stock_creator_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PauseStock {
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

    /// Merchant number that created the coupon batch (创建批次的商户号). Required.
    pub fn stock_creator_mchid<Via>(
        mut self,
        stock_creator_mchid: impl IntoField<String, Via>,
    ) -> Self {
        self.stock_creator_mchid = stock_creator_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { PauseStock
    [stock_id,]
    [stock_creator_mchid,]
    ["stock_creator_mchid",]
}

wxpay_core::operation!(PauseStock => StockChange, wxpay_core::Spec::new(
    "pause_stock",
    wxpay_core::http::Method::POST,
    "/v3/marketing/favor/stocks/{stock_id}/pause",
)
.title("暂停代金券批次")
.family("marketing_favor")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_13.shtml")
.body(wxpay_core::Body::Json));
