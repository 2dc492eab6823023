// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::IssuedVoucher;

wxpay_core::model! {
    /// Enrolls a user in a discount activity that applies to several payments (给指定用户报名多笔立减活动).
    ///
    /// `POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity`
    ///
    /// - Returns [`IssuedVoucher`].
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：给指定用户报名多笔立减活动。调用方：商户；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4014569793)
    #[doc(alias = "给指定用户报名多笔立减活动")]
    pub request EnrollUserInMultiUseActivity {
        required {
            /// The user's id within the application (用户标识ID). Required. It stands in the path.
            openid: String,
            /// Coupon batch id (批次号). Required.
            stock_id: String,
            /// Activity id (活动ID). Required.
            activity_id: String,
            /// The merchant's own request number (发券凭证). Required.
            out_request_no: String,
            /// Application id (公众账号ID). Required.
            appid: String,
            /// Merchant number that created the coupon batch (创建批次的商户号). Required.
            stock_creator_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(EnrollUserInMultiUseActivity => IssuedVoucher, wxpay_core::Spec::new(
    "enroll_user_in_multi_use_activity",
    wxpay_core::http::Method::POST,
    "/v3/marketing/bank-favor/users/{openid}/bank-multi-activity",
)
.title("给指定用户报名多笔立减活动")
.family("marketing_favor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4014569793")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
