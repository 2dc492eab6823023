// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BindingApplicationState;
use super::CollectionState;
use super::JumpLinkType;
use super::PaidChannel;
use super::PromotionScope;
use super::PromotionType;
use super::RiskFundName;
use super::ServiceOrderState;
use super::StateDescription;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// The token of a pre-authorization.
    pub answer PermissionToken {
        always {}
        optional {
            /// Pre-authorization token (预授权token).
            apply_permissions_token: String,
        }
    }
}

wxpay_core::model! {
    /// A fee paid after the service.
    pub shared PostPayment {
        required {}
        optional {
            /// Name (付费名称). At most 20 characters.
            name: String,
            /// Description (付费说明). At most 30 characters.
            description: String,
            /// Amount (金额). In fen.
            amount: i64,
            /// Count (付费数量).
            count: i64,
        }
    }
}

wxpay_core::model! {
    /// A merchant's discount settled after the service.
    pub shared PostDiscount {
        required {}
        optional {
            /// Name (优惠名称). At most 20 characters.
            name: String,
            /// Description (优惠说明). At most 30 characters.
            description: String,
            /// Count (优惠数量).
            count: i64,
            /// Amount (优惠金额). In fen.
            amount: i64,
        }
    }
}

wxpay_core::model! {
    /// The sum at risk in a service, with a free name.
    pub shared PlainRiskFund {
        required {
            /// Name (风险名称). Required.
            name: RiskFundName,
            /// Amount (风险金额). Required. In fen.
            amount: i64,
        }
        optional {
            /// Description (风险说明). At most 30 characters.
            description: String,
        }
    }
}

wxpay_core::model! {
    /// From when to when the order's service is stated to run.
    pub shared TimeRange {
        required {}
        optional {
            /// Start time (服务开始时间). Sources differ on whether it is required. At most 14 characters.
            start_time: String,
            /// Remark on the start time of the service (服务开始时间备注). At most 20 characters.
            start_time_remark: String,
            /// End time (服务结束时间). At most 14 characters.
            end_time: String,
            /// Remark on the end time of the service (服务结束时间备注). At most 20 characters.
            end_time_remark: String,
        }
    }
}

wxpay_core::model! {
    /// Where the service starts and ends.
    pub shared Location {
        required {}
        optional {
            /// Where the service starts (服务开始地点). At most 20 characters.
            start_location: String,
            /// Where the service ends (服务结束地点). At most 20 characters.
            end_location: String,
        }
    }
}

wxpay_core::model! {
    /// A merchant's discount stated when an order is completed or changed.
    pub request CompletionDiscount {
        required {}
        optional {
            /// Name (优惠名称). At most 20 characters.
            name: String,
            /// Description (优惠说明). At most 30 characters.
            description: String,
            /// Amount (优惠金额). In fen.
            amount: i64,
            /// Count (优惠数量).
            count: i64,
        }
    }
}

wxpay_core::model! {
    /// A fee or discount settled after the service.
    pub shared PostpaidItem {
        required {}
        optional {
            /// Name (名称). At most 20 characters.
            name: String,
            /// Amount (金额). In fen.
            amount: i64,
            /// Description.
            description: String,
            /// Count (数量).
            count: i64,
        }
    }
}

wxpay_core::model! {
    /// From when to when the service is used.
    pub shared ServiceTimeRange {
        required {}
        optional {
            /// Start time (服务开始时间). At most 14 characters. Of the form `\d{8}|\d{14}|OnAccept`.
            start_time: String,
            /// Remark on the start time of the service (服务开始时间备注). At most 20 characters.
            start_time_remark: String,
            /// End time (服务结束时间). At most 14 characters. Of the form `\d{8}|\d{14}`.
            end_time: String,
            /// Remark on the end time of the service (服务结束时间备注). At most 20 characters.
            end_time_remark: String,
        }
    }
}

wxpay_core::model! {
    /// The shop, the link and the goods of a purchase.
    pub request ShoppingInfo {
        required {}
        optional {
            /// Official account id of the actual shopping merchant (实际购物商家公众号ID).
            real_merchant_appid: String,
            /// Jump link (单详跳转链接).
            jump_link: JumpLink,
            /// List of goods (商品列表).
            goods: Vec<OrderedGoods>,
        }
    }
}

wxpay_core::model! {
    /// A use-first order just created, with its state and package.
    pub answer PayOnDeliveryOrder {
        always {}
        optional {
            /// The merchant's own order number (商户订单号).
            out_order_no: String,
            /// Service id (服务ID).
            service_id: String,
            /// Application id (服务商公众号ID).
            appid: String,
            /// Merchant number (服务商商户号).
            mchid: String,
            /// The sub-merchant's application id (子商户公众号ID).
            sub_appid: String,
            /// The sub-merchant's number (子商户商户号).
            sub_mchid: String,
            /// Introduction of the service (服务信息).
            service_introduction: String,
            /// State (服务订单状态).
            state: String,
            /// Description of the state.
            state_description: String,
            /// Items paid for afterwards (后付费项目).
            post_payments: Vec<PostpaidItem>,
            /// Merchant discounts applied afterwards (商户优惠).
            post_discounts: Vec<PostpaidItem>,
            /// Risk fund of the order (服务风险金).
            risk_fund: PlainRiskFund,
            /// Time range of the service (服务时间).
            time_range: ServiceTimeRange,
            /// Where the service takes place (服务位置).
            location: Location,
            /// Extra data attached by the merchant (附加数据).
            attach: String,
            /// Address that receives the notifications (商户回调地址).
            notify_url: String,
            /// WeChat Pay's order number (微信支付服务订单号).
            order_id: String,
            /// Package data for jumping to WeChat (跳转微信侧数据包).
            package: String,
            /// Details of use-first-pay-later shopping (先用后付购物详情).
            shopping_info: AnswerShoppingInfo,
        }
    }
}

wxpay_core::model! {
    /// An application to bind a sub-merchant to a service, with its state.
    pub answer ServiceBinding {
        always {}
        optional {
            /// Service id (服务ID).
            service_id: String,
            /// Merchant number (服务商商户号).
            mchid: String,
            /// Application id (服务商应用ID).
            appid: String,
            /// The sub-merchant's number (子商户商户号).
            sub_mchid: String,
            /// The sub-merchant's application id (子商户应用ID).
            sub_appid: String,
            /// The merchant's own application number.
            out_apply_no: String,
            /// Address notified of the binding result (绑定结果回调通知地址).
            result_notify_url: String,
            /// Acceptance state (受理状态).
            apply_state: BindingApplicationState,
            /// Why it was rejected (拒绝原因).
            reject_reason: String,
        }
    }
}

wxpay_core::model! {
    /// A payscore order with its state, fees, discounts and collection.
    pub answer ServiceOrder {
        always {
            /// The merchant's own order number (商户服务订单号). At most 32 characters.
            out_order_no: String,
            /// State (服务订单状态).
            state: ServiceOrderState,
        }
        optional {
            /// Service id (服务ID). At most 32 characters.
            service_id: String,
            /// Application id (服务商应用ID). At most 32 characters.
            appid: String,
            /// Merchant number (服务商商户号). At most 32 characters.
            mchid: String,
            /// The sub-merchant's application id (子商户应用ID). At most 32 characters.
            sub_appid: String,
            /// The sub-merchant's number (子商户号). At most 32 characters.
            sub_mchid: String,
            /// Introduction of the service (服务信息). At most 20 characters.
            service_introduction: String,
            /// Description of the state (订单状态说明).
            state_description: StateDescription,
            /// Items paid for afterwards (后付费项目).
            post_payments: Vec<PostPayment>,
            /// Merchant discounts applied afterwards (后付费商户优惠).
            post_discounts: Vec<PostDiscount>,
            /// Risk fund of the order (订单风险金).
            risk_fund: PlainRiskFund,
            /// Total amount (总金额). In fen.
            total_amount: i64,
            /// Whether collection is needed (是否需要收款).
            need_collection: bool,
            /// Payment collection details (收款信息).
            collection: Collection,
            /// Time range of the service (服务时间).
            time_range: ServiceTimeRange,
            /// Where the service takes place (服务位置).
            location: Location,
            /// Extra data attached by the merchant (商户数据包). At most 256 characters.
            attach: String,
            /// Address that receives the notifications (商户回调地址). At most 256 characters.
            notify_url: String,
            /// The user's id within the application (服务商公众号下的用户标识). At most 128 characters.
            openid: String,
            /// The user's id within the sub-merchant's application (子商户公众号下的用户标识). At most 128 characters.
            sub_openid: String,
            /// WeChat Pay's order number (微信支付服务订单号). At most 64 characters.
            order_id: String,
        }
    }
}

wxpay_core::model! {
    /// The sum at risk in a service, with one of the known names.
    pub shared RiskFund {
        required {
            /// Name (风险金名称). Required.
            name: RiskFundName,
            /// Amount (风险金额). Required. In fen.
            amount: i64,
        }
        optional {
            /// Description (风险说明). At most 30 characters.
            description: String,
        }
    }
}

wxpay_core::model! {
    /// The devices where the service starts and ends.
    pub request Device {
        required {}
        optional {
            /// Device number where the service started (服务开始的设备ID). At most 50 characters.
            start_device_id: String,
            /// Device number where the service ended (服务结束的设备ID). At most 50 characters.
            end_device_id: String,
            /// Material address (物料URL). At most 100 characters.
            materiel_no: String,
        }
    }
}

wxpay_core::model! {
    /// How much of an institution's order was collected.
    pub answer InstitutionCollection {
        always {}
        optional {
            /// State (收款状态).
            state: String,
            /// Total amount (总收款金额). In fen.
            total_amount: i64,
            /// Amount still to be collected (待收金额). In fen.
            paying_amount: i64,
            /// Amount already paid (已收金额). In fen.
            paid_amount: i64,
            /// List of payment collection details (收款明细列表).
            details: Vec<InstitutionCollectionDetail>,
        }
    }
}

wxpay_core::model! {
    /// A merchant's discount without an amount, inside the answer to a creation.
    pub answer AnswerPostDiscount {
        always {}
        optional {
            /// Name (优惠名称).
            name: String,
            /// Description.
            description: String,
            /// Count (优惠数量).
            count: i64,
            /// Amount (金额). In fen. Described by SKIT; no official source confirms it.
            amount: i64,
        }
    }
}

wxpay_core::model! {
    /// Where the service starts and is expected to end.
    pub answer PlannedLocation {
        always {}
        optional {
            /// Where the service starts (服务开始地点). At most 20 characters.
            start_location: String,
            /// Where the service ends (预计服务结束地点). At most 20 characters.
            end_location: String,
        }
    }
}

wxpay_core::model! {
    /// The link to a page with the order's details.
    pub request JumpLink {
        required {}
        optional {
            /// Jump link type (跳转链接类型).
            jump_link_type: JumpLinkType,
            /// Application id (小程序跳转AppID).
            appid: String,
            /// Page path (小程序跳转path).
            path: String,
        }
    }
}

wxpay_core::model! {
    /// A kind of goods in an order to be created.
    pub request OrderedGoods {
        required {}
        optional {
            /// Name (商品名称).
            name: String,
            /// Goods image link (商品图片链接).
            picture: String,
            /// Amount (商品单价金额). In fen.
            amount: i64,
            /// Count (商品数量).
            count: i64,
            /// Category id.
            category_id: Vec<String>,
        }
    }
}

wxpay_core::model! {
    /// The shop, the link and the goods of a purchase, inside an answer.
    pub answer AnswerShoppingInfo {
        always {}
        optional {
            /// Official account id of the actual shopping merchant (实际购物商家公众号ID).
            real_merchant_appid: String,
            /// Jump link (单详跳转链接).
            jump_link: AnswerJumpLink,
            /// List of goods (商品列表).
            goods: Vec<ShoppingGoods>,
        }
    }
}

wxpay_core::model! {
    /// A kind of goods with its price, count and categories.
    pub shared ShoppingGoods {
        required {
            /// Name (商品名称). Required.
            name: String,
            /// Goods image link (商品图片链接). Required.
            picture: String,
            /// Amount (商品单价金额). Required. In fen.
            amount: i64,
            /// Count (商品数量). Required.
            count: i64,
        }
        optional {
            /// Category id (商品品类ID).
            category_id: Vec<String>,
        }
    }
}

wxpay_core::model! {
    /// How much of an order's amount was collected.
    pub answer Collection {
        always {}
        optional {
            /// State (收款状态).
            state: CollectionState,
            /// Total amount (总收款金额). In fen.
            total_amount: i64,
            /// Amount still to be collected (待收金额). In fen.
            paying_amount: i64,
            /// Amount already paid (已收金额). In fen.
            paid_amount: i64,
            /// List of payment collection details (收款明细列表).
            details: Vec<CollectionDetail>,
            /// Bank type (收款银行). No official source confirms it.
            bank_type: String,
        }
    }
}

wxpay_core::model! {
    /// One collected payment of an institution's order with its promotions.
    pub answer InstitutionCollectionDetail {
        always {}
        optional {
            /// Sequence number (收款序号).
            seq: i64,
            /// Amount (单笔收款金额). In fen.
            amount: i64,
            /// Channel that collected the payment (收款成功渠道).
            paid_type: String,
            /// When it was paid (收款成功时间).
            paid_time: DateTime,
            /// WeChat Pay's order number (微信支付交易单号).
            transaction_id: String,
            /// Details of the promotions (优惠功能).
            promotion_detail: Vec<InstitutionPromotionDetail>,
        }
    }
}

wxpay_core::model! {
    /// The link to a page with the order's details, inside an answer.
    pub answer AnswerJumpLink {
        always {}
        optional {
            /// Jump link type (跳转链接类型).
            jump_link_type: String,
            /// Application id (小程序跳转AppID).
            appid: String,
            /// Page path (小程序跳转path).
            path: String,
        }
    }
}

wxpay_core::model! {
    /// One collected payment of an order with its promotions.
    pub answer CollectionDetail {
        always {}
        optional {
            /// Sequence number (收款序号).
            seq: i64,
            /// Amount (单笔收款金额). In fen.
            amount: i64,
            /// Channel that collected the payment (收款成功渠道).
            paid_type: PaidChannel,
            /// When it was paid (收款成功时间). At most 32 characters.
            paid_time: String,
            /// WeChat Pay's order number (微信支付交易单号). At most 64 characters.
            transaction_id: String,
            /// Details of the promotions (优惠功能). No official source confirms it.
            promotion_detail: Vec<PromotionDetail>,
        }
    }
}

wxpay_core::model! {
    /// A promotion applied to a payment of an institution's order.
    pub answer InstitutionPromotionDetail {
        always {}
        optional {
            /// Coupon id (券ID).
            coupon_id: String,
            /// Name (优惠名称).
            name: String,
            /// Scope it applies to (优惠范围).
            scope: String,
            /// Kind (优惠类型).
            r#type = "type": String,
            /// Amount (优惠券面额). In fen.
            amount: i64,
            /// Coupon batch id (活动ID).
            stock_id: String,
            /// Amount contributed by WeChat Pay (微信出资).
            wechatpay_contribute: i64,
            /// Amount contributed by the merchant (商户出资).
            merchant_contribute: i64,
            /// Amount contributed by others (其他出资).
            other_contribute: i64,
            /// Currency (优惠币种).
            currency: String,
            /// Details of the goods (单品列表).
            goods_detail: Vec<GoodsDetail>,
        }
    }
}

wxpay_core::model! {
    /// A promotion applied to a payment.
    pub answer PromotionDetail {
        always {}
        optional {
            /// Coupon id (券ID). At most 32 characters.
            coupon_id: String,
            /// Name (优惠名称). At most 64 characters.
            name: String,
            /// Scope it applies to (优惠范围).
            scope: PromotionScope,
            /// Kind (优惠类型).
            r#type = "type": PromotionType,
            /// Amount (优惠券面额). In fen.
            amount: i64,
            /// Coupon batch id (活动ID). At most 32 characters.
            stock_id: String,
            /// Amount contributed by WeChat Pay (微信出资).
            wechatpay_contribute: i64,
            /// Amount contributed by the merchant (商户出资).
            merchant_contribute: i64,
            /// Amount contributed by others (其他出资).
            other_contribute: i64,
            /// Currency (优惠币种). At most 32 characters.
            currency: String,
            /// Details of the goods (单品列表).
            goods_detail: Vec<GoodsDetail>,
        }
    }
}

wxpay_core::model! {
    /// Goods that a promotion applies to.
    pub answer GoodsDetail {
        always {}
        optional {
            /// Goods code (商品编码). At most 32 characters.
            goods_id: String,
            /// Quantity (商品数量).
            quantity: i64,
            /// Unit price (商品价格). In fen.
            unit_price: i64,
            /// Amount of the discount (商品优惠金额).
            discount_amount: i64,
            /// Remark on the goods (商品备注). At most 128 characters.
            goods_remark: String,
        }
    }
}
