// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Restarts a batch of vouchers (重启代金券批次).
///
/// `POST /v3/marketing/favor/stocks/{stock_id}/restart`
///
/// - Who may call it: merchants, service providers and platforms.
/// - Repeatable: not known to be; query before it is sent again.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_14.shtml)
#[doc(alias = "重启代金券批次")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct RestartStock {
    /// Coupon batch id (批次号). Required. It stands in the path.
    pub stock_id: String,
    /// Merchant number that created the coupon batch (创建批次的商户号). Required.
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

    /// Merchant number that created the coupon batch (创建批次的商户号). Required.
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
    "restart_stock",
    wxpay_core::http::Method::POST,
    "/v3/marketing/favor/stocks/{stock_id}/restart",
)
.title("重启代金券批次")
.family("marketing_favor")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_14.shtml")
.body(wxpay_core::Body::Json));

/// The batch that was restarted, and when.
#[derive(Clone)]
#[non_exhaustive]
pub struct StockRestart {
    /// When it takes effect again (生效时间).
    pub restart_time: Option<DateTime>,
    /// Coupon batch id (批次号).
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
