// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Upgrades an older member card template (老会员卡模板升级).
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/upgrade`
    ///
    /// - Returns nothing (204).
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：老会员卡模板升级。调用方：商户、服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_6.shtml)
    #[doc(alias = "老会员卡模板升级")]
    pub request UpgradeCard {
        required {
            /// Member card or card template id (会员卡id). Required. It stands in the path.
            card_id: String,
            /// Brand id (品牌id). Required.
            brand_id: String,
            /// Application id (商户AppId). Required.
            appid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(UpgradeCard => (), wxpay_core::Spec::new(
    "upgrade_card",
    wxpay_core::http::Method::POST,
    "/v3/marketing/membercard-open/cards/{card_id}/upgrade",
)
.title("老会员卡模板升级")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_6.shtml")
.body(wxpay_core::Body::Json));
