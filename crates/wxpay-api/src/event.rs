// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::events! {
    /// Every event that the model knows, by family.
    ///
    /// If an event fits several families, the first one takes it; the documentation of
    /// such an event says so. A program that needs few families defines such an enumeration of its
    /// own, by [`events!`](wxpay_core::events!).
    pub enum Event {
        /// An event of brand (品牌经营、门店).
        Brand(crate::brand::Event),
        /// An event of combine payments (合单支付).
        CombinePayments(crate::combine_payments::Event),
        /// An event of common (通用接口).
        Common(crate::common::Event),
        /// An event of complaints (消费者投诉).
        Complaints(crate::complaints::Event),
        /// An event of ecommerce collections (收付通个人收款).
        EcommerceCollections(crate::ecommerce_collections::Event),
        /// An event of ecommerce funds (余额、提现、充值、资金出境).
        EcommerceFunds(crate::ecommerce_funds::Event),
        /// An event of education (教育缴费、校园).
        Education(crate::education::Event),
        /// An event of enterprise pay (企业支付).
        EnterprisePay(crate::enterprise_pay::Event),
        /// An event of face (刷脸、刷掌).
        Face(crate::face::Event),
        /// An event of fapiao (电子发票).
        Fapiao(crate::fapiao::Event),
        /// An event of global (跨境（境外收单、进件、代扣、分账）).
        Global(crate::global::Event),
        /// An event of industry (行业方案).
        Industry(crate::industry::Event),
        /// An event of marketing busifavor (商家券).
        MarketingBusifavor(crate::marketing_busifavor::Event),
        /// An event of marketing favor (代金券).
        MarketingFavor(crate::marketing_favor::Event),
        /// An event of marketing membercard (会员卡).
        MarketingMembercard(crate::marketing_membercard::Event),
        /// An event of marketing product coupon (商品券).
        MarketingProductCoupon(crate::marketing_product_coupon::Event),
        /// An event of medical insurance (医保支付).
        MedicalInsurance(crate::medical_insurance::Event),
        /// An event of merchant tools (点金计划、商圈、支付即服务、电子小票、设备).
        MerchantTools(crate::merchant_tools::Event),
        /// An event of partner payments (基础支付（服务商）).
        PartnerPayments(crate::partner_payments::Event),
        /// An event of payments (基础支付（普通商户）).
        Payments(crate::payments::Event),
        /// An event of papay (委托代扣、免密支付、收付通合单代扣).
        Papay(crate::papay::Event),
        /// An event of papay insurance (保险委托代扣、保单).
        PapayInsurance(crate::papay_insurance::Event),
        /// An event of payscore (支付分（普通商户）、先享卡).
        Payscore(crate::payscore::Event),
        /// An event of payscore partner (支付分（服务商、机构）).
        PayscorePartner(crate::payscore_partner::Event),
        /// An event of payscore plan (支付分签约计划).
        PayscorePlan(crate::payscore_plan::Event),
        /// An event of profitsharing (分账、连锁品牌分账).
        Profitsharing(crate::profitsharing::Event),
        /// An event of ecommerce profitsharing (收付通分账).
        EcommerceProfitsharing(crate::ecommerce_profitsharing::Event),
        /// An event of refunds (退款).
        Refunds(crate::refunds::Event),
        /// An event of ecommerce refunds (收付通退款、补差).
        EcommerceRefunds(crate::ecommerce_refunds::Event),
        /// An event of risk (风险合规).
        Risk(crate::risk::Event),
        /// An event of transfer (商家转账、公益捐赠、QQ钱包、品牌红包).
        Transfer(crate::transfer::Event),
        /// An event of transfer batches (批量转账、银行转账、电子回单).
        TransferBatches(crate::transfer_batches::Event),
        /// An event of vehicle (停车、ETC).
        Vehicle(crate::vehicle::Event),
        /// An event of ecommerce transfer (收付通转账、赔付、保险理赔).
        EcommerceTransfer(crate::ecommerce_transfer::Event),
    }
}
