// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ExtraInformation;
use super::SellerInformation;

wxpay_core::model! {
    /// Inserts a taxi fapiao into the user's WeChat card holder (将出租车电子发票插入微信用户卡包).
    ///
    /// `POST /v3/taxi-invoice/cards`
    ///
    /// - Returns [`InsertedTaxiFapiaoCard`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：将出租车电子发票插入微信用户卡包。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012461432)
    #[doc(alias = "将出租车电子发票插入微信用户卡包")]
    pub request InsertTaxiFapiaoCard {
        required {
            /// Merchant number of the company (出租车经营主体商户号). Required.
            company_mchid: String,
            /// The user's id within the application (用户标识). Required.
            openid: String,
            /// Administrative region id (行政区划代码). Required.
            region_id: i64,
            /// Card details of the electronic fapiao (发票卡券信息). Required.
            fapiao_card_information: TaxiFapiaoCard,
        }
        optional {
            /// Face-to-face payment number (面对面付款单号). Sources differ on whether it is required.
            trade_number: String,
            /// Application id (应用ID).
            appid: String,
            /// Operating qualification certificate number (营运资格证号). Sources differ on whether it is required.
            driver_license: String,
            /// Plate number (车牌号). Sources differ on whether it is required.
            plate_number: String,
            /// Token (获取乘客行程单详情的凭证).
            token: String,
        }
    }
}

wxpay_core::operation!(InsertTaxiFapiaoCard => InsertedTaxiFapiaoCard, wxpay_core::Spec::new(
    "insert_taxi_fapiao_card",
    wxpay_core::http::Method::POST,
    "/v3/taxi-invoice/cards",
)
.title("将出租车电子发票插入微信用户卡包")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012461432")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// A taxi fapiao to be inserted as a card.
    pub request TaxiFapiaoCard {
        required {
            /// File id of the electronic fapiao (电子发票文件ID). Required.
            fapiao_media_id: String,
            /// Fapiao number (发票号码). Required.
            fapiao_number: String,
            /// Fapiao code (发票代码). Required.
            fapiao_code: String,
            /// When the fapiao was issued (开票时间). Required.
            fapiao_time: String,
            /// Check code (校验码). Required.
            check_code: String,
            /// Password (密码). Required.
            password: String,
            /// Total amount (总价税合计). Required. In fen.
            total_amount: i64,
            /// Amount of tax (总税额). Required. In fen.
            tax_amount: i64,
            /// Amount (总金额). Required. In fen.
            amount: i64,
            /// Details of the buyer (购买方信息). Required.
            buyer_information: TaxiFapiaoBuyer,
            /// Details of the seller (销售方信息). Required.
            seller_information: SellerInformation,
            /// Extra details (附加信息). Required.
            extra_information: ExtraInformation,
        }
        optional {
            /// Fapiao lines (发票行信息).
            items: Vec<TaxiFapiaoItem>,
            /// Remark (备注信息).
            remark: String,
        }
    }
}

wxpay_core::model! {
    /// The card that a taxi fapiao was inserted as.
    pub answer InsertedTaxiFapiaoCard {
        always {}
        optional {
            /// Application id the card belongs to (插入用户卡包的公众号AppID).
            card_appid: String,
            /// The user's id within the card's official account (用户在插卡公众号下的OpenID).
            card_openid: String,
            /// Member card or card template id (出租车电子发票卡券模板ID).
            card_id: String,
            /// Card code (出租车电子发票在卡包中的编码).
            card_code: String,
        }
    }
}

wxpay_core::model! {
    /// The buyer on a taxi fapiao.
    pub request TaxiFapiaoBuyer {
        required {
            /// Kind (购买方类型). Required.
            r#type = "type": String,
            /// Name (名称). Required.
            name: String,
        }
        optional {
            /// Taxpayer identification number (纳税人识别号).
            taxpayer_id: String,
            /// Address (地址).
            address: String,
            /// Phone number (电话).
            telephone: String,
            /// Bank name (开户银行).
            bank_name: String,
            /// Bank account (银行账号).
            bank_account: String,
        }
    }
}

wxpay_core::model! {
    /// One line of a taxi fapiao.
    pub request TaxiFapiaoItem {
        required {
            /// Tax code of the goods or services (货物或应税劳务、服务编码). Required.
            tax_code: String,
            /// Name of the goods or services (货物或应税劳务、服务名称). Required.
            goods_name: String,
            /// Quantity (数量). Required.
            quantity: i64,
            /// Unit price (单价). Required. In fen.
            unit_price: i64,
            /// Amount (单行金额). Required. In fen.
            amount: i64,
            /// Amount of tax (单行税额). Required. In fen.
            tax_amount: i64,
            /// Total amount (单行金额合计). Required. In fen.
            total_amount: i64,
            /// Tax rate (税率). Required.
            tax_rate: i64,
            /// Mark of the tax preference policy (税收优惠政策标识). Required.
            tax_prefer_mark: String,
            /// Discount (是否折扣行). Required.
            discount: bool,
        }
        optional {
            /// Specification and model (规格型号).
            specification: String,
            /// Unit (单位).
            unit: String,
        }
    }
}
