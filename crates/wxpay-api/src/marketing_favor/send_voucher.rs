// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::IssuedVoucher;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Sends a voucher to a user (发放代金券).
///
/// `POST /v3/marketing/favor/users/{openid}/coupons`
///
/// - Who may call it: merchants, service providers and platforms.
/// - Repeatable: with the same `out_request_no` and the same parameters.
/// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/coupon/list-coupons-by-filter.html)
#[doc(alias = "发放代金券")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SendVoucher {
    /// The user's id within the application (用户openid). Required. It stands in the path.
    pub openid: Option<String>,
    /// Coupon batch id (批次号). Required.
    pub stock_id: Option<String>,
    /// The merchant's own request number (商户单据号). Required.
    pub out_request_no: Option<String>,
    /// Application id (公众账号ID). Required.
    pub appid: Option<String>,
    /// Merchant number that created the coupon batch (创建批次的商户号). Required.
    pub stock_creator_mchid: Option<String>,
    /// Face value specified on sending (指定面额发券). In fen.
    pub coupon_value: Option<i64>,
    /// Spending threshold specified on sending (指定面额发券). In fen.
    pub coupon_minimum: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SendVoucher {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `openid`, `stock_id`, `out_request_no` and `stock_creator_mchid`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            openid: None,
            stock_id: None,
            out_request_no: None,
            appid: None,
            stock_creator_mchid: None,
            coupon_value: None,
            coupon_minimum: None,
            extra: Extra::new(),
        }
    }

    /// The user's id within the application (用户openid). Required. It stands in the path.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Coupon batch id (批次号). Required.
    pub fn stock_id<Via>(mut self, stock_id: impl IntoField<String, Via>) -> Self {
        self.stock_id = stock_id.into_field();
        self
    }

    /// The merchant's own request number (商户单据号). Required.
    pub fn out_request_no<Via>(mut self, out_request_no: impl IntoField<String, Via>) -> Self {
        self.out_request_no = out_request_no.into_field();
        self
    }

    /// Application id (公众账号ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Merchant number that created the coupon batch (创建批次的商户号). Required.
    pub fn stock_creator_mchid<Via>(
        mut self,
        stock_creator_mchid: impl IntoField<String, Via>,
    ) -> Self {
        self.stock_creator_mchid = stock_creator_mchid.into_field();
        self
    }

    /// Face value specified on sending (指定面额发券). In fen.
    pub fn coupon_value<Via>(mut self, coupon_value: impl IntoField<i64, Via>) -> Self {
        self.coupon_value = coupon_value.into_field();
        self
    }

    /// Spending threshold specified on sending (指定面额发券). In fen.
    pub fn coupon_minimum<Via>(mut self, coupon_minimum: impl IntoField<i64, Via>) -> Self {
        self.coupon_minimum = coupon_minimum.into_field();
        self
    }
}

impl Default for SendVoucher {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SendVoucher
    []
    [openid, stock_id, out_request_no, appid, stock_creator_mchid, coupon_value, coupon_minimum,]
    ["openid", "stock_id", "out_request_no", "appid", "stock_creator_mchid",]
}

wxpay_core::operation!(SendVoucher => IssuedVoucher, wxpay_core::Spec::new(
    "send_voucher",
    wxpay_core::http::Method::POST,
    "/v3/marketing/favor/users/{openid}/coupons",
)
.title("发放代金券")
.family("marketing_favor")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/coupon/list-coupons-by-filter.html")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
