// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RechargeEmployee;

wxpay_core::model! {
    /// Deletes an employee who may recharge a sub-merchant's account by scanning a code (删除二级商户可扫码充值员工).
    ///
    /// `POST /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete`
    ///
    /// - Returns [`RechargeEmployee`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：删除二级商户可扫码充值员工。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013521753)
    #[doc(alias = "删除二级商户可扫码充值员工")]
    pub request DeleteRechargeEmployee {
        required {
            /// The sub-merchant's number (二级商户号). Required. It stands in the path.
            sub_mchid: String,
            /// The user's id within the service provider's application (员工OpenID). Required. It stands in the path.
            sp_openid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(DeleteRechargeEmployee => RechargeEmployee, wxpay_core::Spec::new(
    "delete_recharge_employee",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete",
)
.title("删除二级商户可扫码充值员工")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013521753"));
