// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Creates the card template for fapiao cards (创建电子发票卡券模板).
    ///
    /// `POST /v3/new-tax-control-fapiao/card-template`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_4.shtml)
    #[doc(alias = "创建电子发票卡券模板")]
    pub request CreateCardTemplate {
        required {
            /// Application id the card belongs to (插卡公众号AppID). Required.
            card_appid: String,
            /// Card template details (卡券模板信息). Required.
            card_template_information: CardTemplateInformation,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(CreateCardTemplate => CardTemplate, wxpay_core::Spec::new(
    "create_card_template",
    wxpay_core::http::Method::POST,
    "/v3/new-tax-control-fapiao/card-template",
)
.title("创建电子发票卡券模板")
.family("fapiao")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_4.shtml")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The content of a card template.
    pub request CardTemplateInformation {
        required {
            /// Logo address (卡券logo地址). Required.
            logo_url: String,
        }
        optional {
            /// Payee name (收款方名称).
            payee_name: String,
            /// Custom cell settings of the card (卡券自定义cell位配置).
            custom_cell: CustomCell,
        }
    }
}

wxpay_core::model! {
    /// The id of a created card template and the app it belongs to.
    pub answer CardTemplate {
        always {}
        optional {
            /// Application id the card belongs to (插卡公众号AppID).
            card_appid: String,
            /// Member card or card template id (卡券模板id).
            card_id: String,
        }
    }
}

wxpay_core::model! {
    /// A custom cell of a card template.
    pub request CustomCell {
        required {
            /// Wording of the cell (cell位文字). Required.
            words: String,
            /// Description (cell位描述). Required.
            description: String,
        }
        optional {
            /// Address to jump to (点击cell位跳转的地址).
            jump_url: String,
            /// Username of the mini program (点击cell位跳转的小程序的用户名).
            miniprogram_user_name: String,
            /// Path in the mini program (点击cell位跳转的小程序的页面路径).
            miniprogram_path: String,
        }
    }
}
