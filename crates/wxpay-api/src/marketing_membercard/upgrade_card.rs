// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Upgrades an older member card template (老会员卡模板升级).
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/upgrade`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
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
