// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Checks whether a sub-merchant can issue fapiao, without an answer body (检查子商户开票功能状态).
    ///
    /// `POST /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_1.shtml)
    #[doc(alias = "检查子商户开票功能状态")]
    pub request CheckSubMerchant {
        required {
            /// The sub-merchant's number (子商户号). Required. It stands in the path.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(CheckSubMerchant => (), wxpay_core::Spec::new(
    "check_sub_merchant",
    wxpay_core::http::Method::POST,
    "/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check",
)
.title("检查子商户开票功能状态")
.family("fapiao")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_1.shtml"));
