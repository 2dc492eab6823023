// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PlatformPreSigning;

wxpay_core::model! {
    /// Prepares the signing of an e-commerce platform's deduction contract in a mini program (小程序方式预签约).
    ///
    /// `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program`
    ///
    /// - Returns [`PlatformPreSigning`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_contract_code` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：小程序方式预签约。调用方：服务商、平台；`out_contract_code` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_8.shtml)
    #[doc(alias = "小程序方式预签约")]
    pub request PlatformPreSignContractInMiniprogram {
        required {
            /// Application id (商户APPID). Required.
            appid: String,
            /// Plan or template id (委托代扣协议模板ID). Required.
            plan_id: i64,
            /// The merchant's own contract number (商户签约协议号). Required.
            out_contract_code: String,
            /// The user's account name to display (用户账户展示名称). Required.
            contract_display_account: String,
            /// Address that receives the notifications (回调通知地址). Required.
            notify_url: String,
        }
        optional {}
    }
}

wxpay_core::operation!(PlatformPreSignContractInMiniprogram => PlatformPreSigning, wxpay_core::Spec::new(
    "platform_pre_sign_contract_in_miniprogram",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program",
)
.title("小程序方式预签约")
.family("papay")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_8.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_contract_code")));
