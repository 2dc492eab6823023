// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BusinessType;
use super::ExchangeRateType;
use super::H5ApplicationState;
use super::H5ApplicationType;
use super::PromotionScope;
use super::PromotionType;
use super::ReceiverType;
use super::RefundChannel;
use super::RefundFundingSource;
use super::RefundStatus;
use super::SettlementRateType;
use super::TradeState;
use super::TradeType;
use super::TransactionLimitType;
use super::WebsiteState;
use wxpay_core::DateTime;
use wxpay_core::model::Embedded;
use wxpay_core::model::Sensitive;
use wxpay_core::model::Value;

wxpay_core::model! {
    /// The platform certificates.
    pub answer CertificateList {
        always {}
        optional {
            /// Result data.
            data: Vec<Certificate>,
        }
    }
}

wxpay_core::model! {
    /// The contact person of a sub-merchant.
    pub request Contact {
        required {
            /// Name (联系人名称). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            name: Sensitive,
            /// Phone number (联系人电话). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            phone: Sensitive,
            /// Email address (联系人邮箱). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            email: Sensitive,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// Where and how the sub-merchant does business.
    pub request Business {
        required {
            /// Business type (业务类型). Required.
            business_type: BusinessType,
        }
        optional {
            /// Download address of the app (APP下载链接).
            app_download: String,
            /// Business website (业务网站).
            website: String,
            /// Official account (公众号).
            office_account: String,
            /// Mini program (小程序).
            mini_program: String,
            /// Store address (门店地址).
            store_address: String,
            /// Store photos (门店照片JSON格式字符串). JSON inside a string on the wire.
            store_photos: Embedded<Vec<String>>,
            /// Merchant category code (MCC码).
            mcc: String,
        }
    }
}

wxpay_core::model! {
    /// A director or principal of the sub-merchant.
    pub shared ResponsiblePerson {
        required {}
        optional {
            /// Name (姓名).
            name: String,
            /// Identity document number (证件号).
            number: String,
        }
    }
}

wxpay_core::model! {
    /// The amount to refund and the total of the order.
    pub request RequestedRefundAmount {
        required {
            /// Refund amount (退款金额). Required. In fen.
            refund: i64,
            /// Total (原订单金额). Required. In fen.
            total: i64,
            /// Currency (退款币种). Required.
            currency: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// A refund with its state and amounts.
    pub answer HkRefund {
        always {}
        optional {
            /// Identifier (微信支付退款订单号).
            id: String,
            /// The merchant's own refund number (商户退款单号).
            out_refund_no: String,
            /// WeChat Pay's order number (微信支付交易订单号).
            transaction_id: String,
            /// The merchant's own order number (商户原交易订单号).
            out_trade_no: String,
            /// Refund channel (退款渠道).
            channel: RefundChannel,
            /// Account that receives the refund (退款入账账户).
            recv_account: String,
            /// Source of the refund's funds (退款资金来源).
            fund_source: RefundFundingSource,
            /// When it succeeded (退款成功时间).
            success_time: String,
            /// When it was created (退款创建时间).
            create_time: String,
            /// Status (退款状态).
            status: RefundStatus,
            /// Amount (退款金额).
            amount: HkRefundAmount,
            /// Details (优惠退款详情).
            detail: RefundPromotion,
        }
    }
}

wxpay_core::model! {
    /// Who pays.
    pub shared Payer {
        required {}
        optional {
            /// The user's id within the application (用户标识).
            openid: String,
            /// The user's id within the service provider's application (用户标识).
            sp_openid: String,
            /// The user's id within the sub-merchant's application (用户标识).
            sub_openid: String,
        }
    }
}

wxpay_core::model! {
    /// The total and currency of an order to create.
    pub request Amount {
        required {
            /// Total (总金额). Required. In fen.
            total: i64,
        }
        optional {
            /// Currency (货币类型).
            currency: String,
        }
    }
}

wxpay_core::model! {
    /// Where the payment takes place.
    pub shared SceneInfo {
        required {}
        optional {
            /// Device number (商户端设备号).
            device_id: String,
            /// IP address of the device (商户端设备IP).
            device_ip: String,
            /// IP address of the user's device (用户终端IP).
            payer_client_ip: String,
            /// Operator id (操作员ID).
            operator_id: String,
            /// Store details (商户门店信息).
            store_info: StoreInfo,
        }
    }
}

wxpay_core::model! {
    /// The original price, receipt number and goods of an order.
    pub request OrderDetail {
        required {}
        optional {
            /// Original price of the order (订单原价). In fen.
            cost_price: i64,
            /// Receipt id (商品小票ID).
            receipt_id: String,
            /// Details of the goods (单品列表).
            goods_detail: Vec<GoodsDetail>,
        }
    }
}

wxpay_core::model! {
    /// The prepay session of a created order.
    pub answer Prepayment {
        always {}
        optional {
            /// Prepayment id (预支付交易会话标识).
            prepay_id: String,
        }
    }
}

wxpay_core::model! {
    /// An order with its state, payer and amounts.
    pub answer HkOrder {
        always {}
        optional {
            /// Merchant number (商户号).
            mchid: String,
            /// Application id (APPID).
            appid: String,
            /// The service provider's merchant number (机构商户号).
            sp_mchid: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// The service provider's application id (机构APPID).
            sp_appid: String,
            /// The sub-merchant's application id (子商户APPID).
            sub_appid: String,
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// Identifier (微信支付订单号).
            id: String,
            /// Extra data attached by the merchant (商户数据).
            attach: String,
            /// Trade type (交易类型).
            trade_type: TradeType,
            /// Bank type (付款银行).
            bank_type: String,
            /// When it succeeded (支付完成时间).
            success_time: String,
            /// Trade state (交易状态).
            trade_state: TradeState,
            /// Description of the trade state (交易状态描述).
            trade_state_desc: String,
            /// The payer (支付者).
            payer: Payer,
            /// Amount (订单金额).
            amount: OrderAmount,
            /// Details of the promotions (优惠功能).
            promotion_detail: Vec<PromotionDetail>,
        }
    }
}

wxpay_core::model! {
    /// The payment code of the payer.
    pub request CodePayer {
        required {
            /// Authorization or credential code (授权码). Required.
            auth_code: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// Where an H5 payment takes place.
    pub request H5SceneInfo {
        required {
            /// IP address of the user's device (用户终端IP). Required.
            payer_client_ip: String,
        }
        optional {
            /// Device number (商户端设备号).
            device_id: String,
            /// IP address of the device (商户端设备IP).
            device_ip: String,
            /// Operator id (操作员ID).
            operator_id: String,
            /// Store details (商户门店信息). Sources differ on whether it is required.
            store_info: StoreInfo,
        }
    }
}

wxpay_core::model! {
    /// The link that opens an H5 payment.
    pub answer H5Prepayment {
        always {}
        optional {
            /// Address to jump to for payment (支付跳转链接).
            mweb_url: String,
        }
    }
}

wxpay_core::model! {
    /// The link to show as a payment code.
    pub answer NativePrepayment {
        always {}
        optional {
            /// Address of the payment code (二维码链接).
            code_url: String,
        }
    }
}

wxpay_core::model! {
    /// An application for H5 payments with its state.
    pub answer H5Application {
        always {}
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// H5 payment domains (H5支付域名).
            domains: Vec<String>,
            /// Description of the company and its business (公司介绍和业务描述).
            business_description: String,
            /// Type of the limit (限额类型).
            transaction_limit_type: TransactionLimitType,
            /// Company registration certificate (公司注册资质证书).
            company_register_cert: String,
            /// Screenshots of the website's business pages (经营网址商业页面截图).
            website_business_page_pics: Vec<String>,
            /// Screenshots of the website's home page (经营网址首页截图).
            website_homepage_pics: Vec<String>,
            /// State of the sub-merchant's website (子商户经营网址状态).
            website_state: WebsiteState,
            /// H5 business website address (子商户H5经营网址).
            website_url: String,
            /// WeChat Pay's application number.
            applyment_id: i64,
            /// Details of the rejection (驳回原因).
            audit_reject_detail: String,
            /// State of the application.
            applyment_state: H5ApplicationState,
            /// Application type.
            applyment_type: H5ApplicationType,
            /// Address that receives the notifications (商户提供的审核结果回调接口).
            notify_url: String,
        }
    }
}

wxpay_core::model! {
    /// An application to change H5 payment domains, with its state.
    pub answer H5DomainChange {
        always {}
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// State of the sub-merchant's website (子商户经营网址状态).
            website_state: WebsiteState,
            /// H5 payment domains (H5支付域名).
            domains: Vec<String>,
            /// H5 business website of the sub-merchant (子商户H5经营网址).
            webiste_url: String,
            /// Screenshots of the website's business pages (经营网址商业页面截图).
            website_business_page_pics: Vec<String>,
            /// Screenshots of the website's home page (经营网址首页截图).
            website_homepage_pics: Vec<String>,
            /// WeChat Pay's application number.
            applyment_id: i64,
            /// Details of the rejection (驳回原因).
            audit_reject_detail: String,
            /// State of the application.
            applyment_state: H5ApplicationState,
            /// Address that receives the notifications (商户提供的审核结果回调接口).
            notify_url: String,
            /// The merchant's own application number.
            out_applyment_id: String,
            /// H5 business website address (子商户H5经营网址). Described by SKIT; no official source confirms it.
            website_url: String,
        }
    }
}

wxpay_core::model! {
    /// The session in which a papay contract is signed.
    pub answer PapaySigningSession {
        always {}
        optional {
            /// Session id of signing the automatic deduction contract (委托代扣签约会话id).
            session_id: String,
        }
    }
}

wxpay_core::model! {
    /// The link that opens the signing of a papay contract.
    pub answer PapaySigningUrl {
        always {}
        optional {
            /// Signing address (签约跳转URL).
            sign_url: String,
        }
    }
}

wxpay_core::model! {
    /// A papay contract with its state.
    pub answer PapayContract {
        always {}
        optional {
            /// Merchant number (商户号).
            mchid: String,
            /// Application id (机构APPID).
            appid: String,
            /// The service provider's merchant number (机构商户号).
            sp_mchid: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// The service provider's application id (机构appid).
            sp_appid: String,
            /// The sub-merchant's application id (子商户应用ID).
            sub_appid: String,
            /// Contract number (委托代扣协议ID).
            contract_id: String,
            /// Plan or template id (模板ID).
            plan_id: i64,
            /// The merchant's own contract number (商户侧签约协议号).
            out_contract_code: String,
            /// The user's name to display (用户账户展示名称).
            user_display_name: String,
            /// State (协议状态).
            state: String,
            /// When the contract was signed (协议签署时间).
            signed_time: DateTime,
            /// When the contract was terminated (协议签署时间).
            terminated_time: DateTime,
            /// How the contract was terminated (协议解约方式).
            termination_mode: String,
            /// Note on the contract's termination (解约备注).
            termination_note: String,
            /// The user's id within the application (商户appid下的用户标识).
            openid: String,
        }
    }
}

wxpay_core::model! {
    /// A papay order with its state, payer and amounts.
    pub answer PapayOrder {
        always {}
        optional {
            /// Merchant number (商户号).
            mchid: String,
            /// Application id (APPID).
            appid: String,
            /// The service provider's merchant number (机构商户号).
            sp_mchid: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// The service provider's application id (机构APPID).
            sp_appid: String,
            /// The sub-merchant's application id (子商户APPID).
            sub_appid: String,
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// WeChat Pay's order number (微信支付订单号).
            transaction_id: String,
            /// Extra data attached by the merchant (商户数据).
            attach: String,
            /// Trade type (交易类型).
            trade_type: TradeType,
            /// Bank type (付款银行).
            bank_type: String,
            /// When it succeeded (支付完成时间).
            success_time: DateTime,
            /// Trade state (交易状态).
            trade_state: String,
            /// Description of the trade state (交易状态描述).
            trade_state_desc: String,
            /// The payer (支付者).
            payer: Payer,
            /// Amount (订单金额).
            amount: OrderAmount,
            /// Details of the promotions (优惠功能).
            promotion_detail: Vec<PromotionDetail>,
            /// Merchant category code (MCC码). Described by SKIT; no official source confirms it.
            merchant_category_code: String,
            /// Scene details (场景信息). Described by SKIT; no official source confirms it.
            scene_info: SceneInfo,
        }
    }
}

wxpay_core::model! {
    /// Where to download a bill.
    pub answer BillUrl {
        always {}
        optional {
            /// Download address (下载地址).
            download_url: String,
        }
    }
}

wxpay_core::model! {
    /// A profit sharing order with its state and receivers.
    pub answer ProfitSharingOrder {
        always {}
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// WeChat Pay's order number (微信订单号).
            transaction_id: String,
            /// The merchant's own order number (商户分账单号).
            out_order_no: String,
            /// WeChat Pay's order number (微信分账单号).
            order_id: String,
            /// State (分账单状态).
            state: String,
            /// Profit sharing receivers (分账接收方列表).
            receivers: Vec<ReceiverShare>,
        }
    }
}

wxpay_core::model! {
    /// The recharged balance for refunds.
    pub answer RechargeBalance {
        always {}
        optional {
            /// Available balance of the account (账户可用余额). In fen.
            remaining_amount: i64,
            /// Currency (货币类型).
            currency: String,
        }
    }
}

wxpay_core::model! {
    /// A refund with its state and amounts.
    pub answer Refund {
        always {}
        optional {
            /// Identifier (微信支付退款订单号).
            id: String,
            /// The merchant's own refund number (商户退款单号).
            out_refund_no: String,
            /// WeChat Pay's order number (微信支付交易订单号).
            transaction_id: String,
            /// The merchant's own order number (商户原交易订单号).
            out_trade_no: String,
            /// Refund channel (退款渠道).
            channel: RefundChannel,
            /// Account that receives the refund (退款入账账户).
            recv_account: String,
            /// Source of the refund's funds (退款资金来源).
            fund_source: RefundFundingSource,
            /// When it succeeded (退款成功时间).
            success_time: DateTime,
            /// When it was created (退款创建时间).
            create_time: DateTime,
            /// Status (退款状态).
            status: RefundStatus,
            /// Amount (退款金额).
            amount: RefundAmount,
            /// Details (优惠退款详情).
            detail: RefundPromotion,
            /// Details of the promotions (优惠功能). Described by SKIT; no official source confirms it.
            promotion_detail: Vec<PromotionDetail>,
        }
    }
}

wxpay_core::model! {
    /// An order with its state, payer and amounts.
    pub answer Order {
        always {}
        optional {
            /// Merchant number (商户号).
            mchid: String,
            /// Application id (APPID).
            appid: String,
            /// The service provider's merchant number (机构商户号).
            sp_mchid: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// The service provider's application id (机构APPID).
            sp_appid: String,
            /// The sub-merchant's application id (子商户APPID).
            sub_appid: String,
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// Identifier (微信支付订单号).
            id: String,
            /// Extra data attached by the merchant (商户数据).
            attach: String,
            /// Trade type (交易类型).
            trade_type: TradeType,
            /// Bank type (付款银行).
            bank_type: String,
            /// When it succeeded (支付完成时间).
            success_time: DateTime,
            /// Trade state (交易状态).
            trade_state: String,
            /// Description of the trade state (交易状态描述).
            trade_state_desc: String,
            /// The payer (支付者).
            payer: Payer,
            /// Amount (订单金额).
            amount: OrderAmount,
            /// Details of the promotions (优惠功能).
            promotion_detail: Vec<OrderPromotion>,
        }
    }
}

wxpay_core::model! {
    /// A platform certificate with its serial number and period.
    pub answer Certificate {
        always {}
        optional {
            /// Serial number.
            serial_no: String,
            /// When it takes effect.
            effective_time: DateTime,
            /// When it expires.
            expire_time: DateTime,
            /// Encrypted certificate details.
            encrypt_certificate: EncryptedCertificate,
        }
    }
}

wxpay_core::model! {
    /// The contact person in the details of a queried sub-merchant.
    pub answer MerchantContact {
        always {}
        optional {
            /// Name (联系人名称). Decrypted when the response is decoded.
            name: Sensitive,
            /// Phone number (联系人电话). Decrypted when the response is decoded.
            phone: Sensitive,
            /// Email address (联系人邮箱). Decrypted when the response is decoded.
            email: Sensitive,
        }
    }
}

wxpay_core::model! {
    /// Where and how a queried sub-merchant does business.
    pub answer MerchantBusiness {
        always {}
        optional {
            /// Business type (业务类型).
            business_type: BusinessType,
            /// Download address of the app (APP下载地址).
            app_download: String,
            /// Business website (业务网站).
            website: String,
            /// Official account (公众号).
            office_account: String,
            /// Mini program (小程序).
            mini_program: String,
            /// Store address (门店地址).
            store_address: String,
            /// Merchant category code (MCC码).
            mcc: String,
        }
    }
}

wxpay_core::model! {
    /// The amount of the order that refunds belong to.
    pub answer RefundedOrderAmount {
        always {}
        optional {
            /// Total (订单金额). In fen.
            total: i64,
            /// Currency (货币类型).
            currency: String,
            /// Amount the user pays (用户支付金额). In fen.
            payer_total: i64,
            /// Currency the user pays in (支付币种).
            payer_currency: String,
        }
    }
}

wxpay_core::model! {
    /// A promotion that is refunded too.
    pub answer RefundPromotion {
        always {}
        optional {
            /// Coupon id (券ID).
            promotion_id: String,
            /// Scope it applies to (优惠范围).
            scope: PromotionScope,
            /// Kind (优惠类型).
            r#type = "type": PromotionType,
            /// Amount (优惠券面额). In fen.
            amount: i64,
            /// Refund amount (优惠券退款额). In fen.
            refund_amount: i64,
            /// Currency (货币类型).
            currency: String,
        }
    }
}

wxpay_core::model! {
    /// The amount of a refund, with its exchange rate.
    pub answer HkRefundAmount {
        always {}
        optional {
            /// Refund amount (退款金额). In fen.
            refund: i64,
            /// Currency (货币类型).
            currency: String,
            /// Amount refunded to the user (用户退款金额). In fen.
            payer_refund: i64,
            /// Currency the user pays in (支付币种).
            payer_currency: String,
            /// Exchange rate details (汇率).
            exchange_rate: SettlementExchangeRate,
        }
    }
}

wxpay_core::model! {
    /// The store where the payment takes place.
    pub shared StoreInfo {
        required {}
        optional {
            /// Identifier (编号).
            id: String,
            /// Name (名称). Sources differ on whether it is required.
            name: String,
            /// Address (详细地址). Sources differ on whether it is required.
            address: String,
        }
    }
}

wxpay_core::model! {
    /// An item of goods in an order.
    pub request GoodsDetail {
        required {
            /// Goods code (商品编码). Required.
            goods_id: String,
            /// Quantity (商品数量). Required.
            quantity: i64,
            /// Price (商品单价). Required. In fen.
            price: i64,
        }
        optional {
            /// WeChat Pay's goods code (微信侧商品编码).
            wxpay_goods_id: String,
            /// Name of the goods or services (商品名称).
            goods_name: String,
        }
    }
}

wxpay_core::model! {
    /// The amount of an order and what the payer paid.
    pub answer OrderAmount {
        always {}
        optional {
            /// Total (订单金额). In fen.
            total: i64,
            /// Amount the user pays (用户支付金额). In fen.
            payer_total: i64,
            /// Currency (订单标价币种).
            currency: String,
            /// Currency the user pays in (用户支付币种).
            payer_currency: String,
            /// Exchange rate details (汇率信息).
            exchange_rate: SettlementExchangeRate,
        }
    }
}

wxpay_core::model! {
    /// A promotion used in a payment.
    pub answer PromotionDetail {
        always {}
        optional {
            /// Coupon id (券ID).
            promotion_id: String,
            /// Name (优惠名称).
            name: String,
            /// Scope it applies to (优惠范围).
            scope: PromotionScope,
            /// Kind (优惠类型).
            r#type = "type": PromotionType,
            /// Amount (优惠券面额). In fen.
            amount: i64,
            /// Currency (优惠币种).
            currency: String,
            /// Activity id (活动ID).
            activity_id: String,
            /// Amount contributed by WeChat Pay (微信出资). In fen.
            wxpay_contribute_amount: i64,
            /// Amount contributed by the merchant (商户出资). In fen.
            merchant_contribute_amount: i64,
            /// Amount contributed by others (其他出资). In fen.
            other_contribute_amount: i64,
            /// Details of the goods (单品列表).
            goods_detail: Vec<PromotionGoods>,
            /// Refund amount (优惠券退款额). In fen. Described by SKIT; no official source confirms it.
            refund_amount: i64,
        }
    }
}

wxpay_core::model! {
    /// The amount of a code payment and what the payer paid.
    pub answer CodepaymentAmount {
        always {}
        optional {
            /// Total (订单金额). In fen.
            total: i64,
            /// Currency (货币类型).
            currency: String,
            /// Amount the user pays (用户支付金额). In fen.
            payer_total: i64,
            /// Currency the user pays in (支付货币类型).
            payer_currency: String,
            /// Exchange rate details (汇率).
            exchange_rate: SettlementExchangeRate,
        }
    }
}

wxpay_core::model! {
    /// A promotion used in a code payment.
    pub answer CodepaymentPromotion {
        always {}
        optional {
            /// Coupon id (券ID).
            promotion_id: String,
            /// Name (优惠名称).
            name: String,
            /// Scope it applies to (优惠范围).
            scope: PromotionScope,
            /// Kind (优惠类型).
            r#type = "type": PromotionType,
            /// Amount (优惠券面额). In fen.
            amount: i64,
            /// Currency (货币类型).
            currency: String,
            /// Activity id (活动ID).
            activity_id: String,
            /// Amount contributed by WeChat Pay (微信出资). In fen.
            wechatpay_contribute_amount: i64,
            /// Amount contributed by the merchant (商户出资). In fen.
            merchant_contribute_amount: i64,
            /// Amount contributed by others (其他出资). In fen.
            other_contribute_amount: i64,
            /// Details of the goods (单品列表).
            goods_detail: Vec<CodepaymentGoods>,
        }
    }
}

wxpay_core::model! {
    /// The share of one receiver and its outcome.
    pub answer ReceiverShare {
        always {}
        optional {
            /// Currency (分账币种).
            currency: String,
            /// Amount (分账金额). In fen.
            amount: i64,
            /// Description (分账描述).
            description: String,
            /// Kind (分账接收方类型).
            r#type = "type": ReceiverType,
            /// Account (分账接收方帐号).
            account: String,
            /// Result (分账结果).
            result: String,
            /// Why it failed (分账失败原因).
            fail_reason: String,
            /// When it was created (分账创建时间).
            create_time: String,
            /// When it was finished (分账完成时间).
            finish_time: String,
            /// WeChat Pay's detail number (分账明细单号).
            detail_id: String,
            /// Type of the profit sharing detail (分账明细类型).
            detail_type: String,
            /// Settlement currency (出资方结算币种).
            settlement_currency: String,
            /// Settlement amount (出资方结算金额). In fen.
            settlement_amount: i64,
            /// Exchange rate value (汇率值).
            rate: i64,
        }
    }
}

wxpay_core::model! {
    /// The amount of a refund, with its exchange rate.
    pub answer RefundAmount {
        always {}
        optional {
            /// Refund amount (退款金额). In fen.
            refund: i64,
            /// Currency (货币类型).
            currency: String,
            /// Amount refunded to the user (用户退款金额). In fen.
            payer_refund: i64,
            /// Currency the user pays in (支付币种).
            payer_currency: String,
            /// Exchange rate details (汇率).
            exchange_rate: RefundExchangeRate,
            /// Source accounts and amounts. Described by SKIT; no official source confirms it.
            from: Vec<Value>,
            /// Amount the user pays (用户支付金额). In fen. Described by SKIT; no official source confirms it.
            payer_total: i64,
            /// Total (订单金额). In fen. Described by SKIT; no official source confirms it.
            total: i64,
        }
    }
}

wxpay_core::model! {
    /// A promotion used in a queried order.
    pub answer OrderPromotion {
        always {}
        optional {
            /// Coupon id (券ID).
            promotion_id: String,
            /// Name (优惠名称).
            name: String,
            /// Scope it applies to (优惠范围).
            scope: String,
            /// Kind (优惠类型).
            r#type = "type": PromotionType,
            /// Amount (优惠券面额). In fen.
            amount: i64,
            /// Currency (优惠币种).
            currency: String,
            /// Activity id (活动ID).
            activity_id: String,
            /// Amount contributed by WeChat Pay (微信出资). In fen.
            wxpay_contribute_amount: i64,
            /// Amount contributed by the merchant (商户出资). In fen.
            merchant_contribute_amount: i64,
            /// Amount contributed by others (其他出资). In fen.
            other_contribute_amount: i64,
            /// Details of the goods (单品列表).
            goods_detail: Vec<PromotionGoods>,
            /// Refund amount (优惠券退款额). In fen. Described by SKIT; no official source confirms it.
            refund_amount: i64,
            /// Amount contributed by WeChat Pay (微信出资). In fen. Described by SKIT; no official source confirms it.
            wechatpay_contribute_amount: i64,
        }
    }
}

wxpay_core::model! {
    /// An encrypted certificate and what is needed to decrypt it.
    pub answer EncryptedCertificate {
        always {}
        optional {
            /// Encryption algorithm.
            algorithm: String,
            /// Random string.
            nonce: String,
            /// Associated data of the encryption.
            associated_data: String,
            /// Ciphertext.
            ciphertext: String,
        }
    }
}

wxpay_core::model! {
    /// An exchange rate at settlement.
    pub answer SettlementExchangeRate {
        always {}
        optional {
            /// Kind (汇率类型).
            r#type = "type": SettlementRateType,
            /// Exchange rate value (汇率值).
            rate: i64,
        }
    }
}

wxpay_core::model! {
    /// The amounts of a settlement.
    pub answer SettlementAmount {
        always {}
        optional {
            /// Amount settled (已结算金额). In fen.
            settled: i64,
            /// Amount not yet settled (未结算金额). In fen.
            unsettle: i64,
            /// Currency (结算币种).
            currency: String,
            /// Payment amount (支付金额). In fen.
            pay: i64,
            /// Refund amount (退款金额). In fen.
            refund: i64,
            /// Net payment amount (支付净额).
            net: i64,
            /// Handling fee (手续费金额). In fen.
            fee: i64,
        }
    }
}

wxpay_core::model! {
    /// An item of goods that a promotion covers.
    pub answer PromotionGoods {
        always {}
        optional {
            /// Goods code (商品编码).
            goods_id: String,
            /// Remark on the goods (商品备注).
            goods_remark: String,
            /// Amount of the discount (商品优惠金额).
            discount_amount: i64,
            /// Quantity (商品数量).
            quantity: i64,
            /// Price (商品价格). In fen.
            price: i64,
        }
    }
}

wxpay_core::model! {
    /// An item of goods that a code payment promotion covers.
    pub answer CodepaymentGoods {
        always {}
        optional {
            /// Goods code (商品编码).
            goods_id: String,
            /// Remark on the goods (商品备注).
            goods_remark: String,
            /// Quantity (商品数量).
            quantity: i64,
            /// Price (商品价格). In fen.
            price: i64,
        }
    }
}

wxpay_core::model! {
    /// The exchange rate of a refund.
    pub answer RefundExchangeRate {
        always {}
        optional {
            /// Kind (汇率类型).
            r#type = "type": ExchangeRateType,
            /// Exchange rate value (汇率值).
            rate: i64,
        }
    }
}
