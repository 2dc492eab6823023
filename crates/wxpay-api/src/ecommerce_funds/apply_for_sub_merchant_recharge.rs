// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RechargeAccountType;
use super::RechargeAmount;
use super::RechargeChannel;
use super::SubMerchantRechargeScene;

wxpay_core::model! {
    /// Asks for a recharge of a sub-merchant's account (申请二级商户充值).
    ///
    /// `POST /v3/platsolution/ecommerce/recharges/apply`
    ///
    /// - Returns [`SubMerchantRechargeApplication`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_recharge_no` and the same parameters.
    /// - 中文：申请二级商户充值。调用方：服务商、平台；`out_recharge_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012762860)
    #[doc(alias = "申请二级商户充值")]
    pub request ApplyForSubMerchantRecharge {
        required {
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
            /// The merchant's own top-up number (商户充值单号). Required.
            out_recharge_no: String,
            /// Top-up scene (充值场景). Required.
            recharge_scene: SubMerchantRechargeScene,
            /// Kind of account (充值入账账户). Required.
            account_type: RechargeAccountType,
            /// Top-up amount (充值金额). Required.
            recharge_amount: RechargeAmount,
        }
        optional {
            /// Address that receives the notifications (商户回调地址).
            notify_url: String,
            /// Top-up channels available (可用充值渠道列表).
            available_recharge_channels: Vec<RechargeChannel>,
            /// Remark (充值备注).
            remark: String,
        }
    }
}

wxpay_core::operation!(ApplyForSubMerchantRecharge => SubMerchantRechargeApplication, wxpay_core::Spec::new(
    "apply_for_sub_merchant_recharge",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/ecommerce/recharges/apply",
)
.title("申请二级商户充值")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012762860")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_recharge_no")));

wxpay_core::model! {
    /// The numbers of a sub-merchant's recharge and its link.
    pub answer SubMerchantRechargeApplication {
        always {}
        optional {
            /// WeChat Pay's top-up number (微信支付充值单号).
            recharge_id: String,
            /// The merchant's own top-up number (商户充值单号).
            out_recharge_no: String,
            /// Top-up link (充值链接).
            recharge_url: String,
        }
    }
}
