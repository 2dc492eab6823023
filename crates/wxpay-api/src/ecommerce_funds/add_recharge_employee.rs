// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RechargeEmployee;

wxpay_core::model! {
    /// Adds an employee who may recharge a sub-merchant's account by scanning a code (添加二级商户可扫码充值员工).
    ///
    /// `POST /v3/platsolution/ecommerce/recharge-employees`
    ///
    /// - Returns [`RechargeEmployee`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：添加二级商户可扫码充值员工。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013521743)
    #[doc(alias = "添加二级商户可扫码充值员工")]
    pub request AddRechargeEmployee {
        required {
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
            /// The user's id within the service provider's application (员工OpenID). Required.
            sp_openid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(AddRechargeEmployee => RechargeEmployee, wxpay_core::Spec::new(
    "add_recharge_employee",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/ecommerce/recharge-employees",
)
.title("添加二级商户可扫码充值员工")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013521743")
.body(wxpay_core::Body::Json));
